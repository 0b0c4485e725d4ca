//! Hostile names: words that Rust, cargo, a file system or our own files keep, and signs that no name has.

use crate::rng::Rng;

/// The words, apart by blanks.
const WORDS: &[&str] = &[
    // Words of Rust, of every edition and of none.
    "as async await box break const continue crate dyn else enum extern false fn for gen if impl in let loop match mod move",
    "mut pub ref return self Self static struct super trait true type unsafe use where while abstract become do final macro",
    "override priv try typeof unsized virtual yield union auto default raw safe macro_rules _ __ _1",
    // The prelude, and what derives and macros name.
    "Option Result Vec String Box Some None Ok Err From Into Default Clone Copy Drop Debug Hash Eq PartialEq PartialOrd Ord",
    "ToString ToOwned TryFrom TryInto Iterator IntoIterator Extend Send Sync Sized Fn FnMut FnOnce AsRef AsMut Future Display",
    "FromStr Error error err Deserialize Serialize Serializer Deserializer Formatter Infallible Ordering Cow Arc",
    // Primitives, crates, macros.
    "str u8 bool i64 f64 usize char slice core std alloc serde serde_json chrono jiff proc_macro test vec format matches",
    "assert_eq stringify println derive non_exhaustive allow deprecated doc cfg",
    // The support module, what it exports and what it names inside.
    "support True False UnknownFraction UnknownNumber UnknownValue UnexpectedValue Extra Secret MissingField BigInt Decimal",
    "Bytes Date Timestamp Wire Found Failure Fit View Shape Field Literal Slot Choice Choices Tagged Entries Take Lent Value",
    "BTreeMap model show slots promise part decode encode required nullable optional listed constant take rest needs may",
    // Methods, fields and constants of what is written.
    "ALL Unknown unknown UNION OBJECTS NUMBERS STRINGS LISTS NULLS BOOLEANS SHAPE tag as_str as_i64 as_f64 new builder build",
    "extra additional_properties with_x with null mark_null unmark get insert is_empty member value found other entries json",
    "written f from into try_from from_str fmt eq clone hash cmp fit view read lend Builder AaBuilder AaBuilderBuilder Aa",
    // One letter: generics, variables.
    "S D T E a A r e",
    // Files.
    "con aux nul prn com1 lpt9 CON Nul main lib bin mod build examples target tests benches src Cargo index README",
    "lib.rs .. . .git a.b A.B a..b .a a. ~ a/b a\\b C: a:b",
    // Letters outside of ASCII, composed and not, with no case, with several.
    "日本 ⅷ Ⅷ i̇stanbul İSTANBUL größe straße ß ſ ǅ ǆ ﬁ 𝐀 𝐚 ϒ é e\u{301} É E\u{301} a\u{f900} a\u{8c48} ª ² ½ ٣ ক্ষ عربي ключ Ключ КЛЮЧ",
    "А A\u{301} \u{212b} å ａ Ａ 가 \u{1100}\u{1161} \u{200d} \u{200b}a a\u{200c}b \u{202e}a \u{feff}a \u{2028} x\u{2028}y \u{85} \u{7f} \u{1f600} \u{301}",
    // Signs.
    "\" ' ` \\ \\\" \"# \"## r#\"a\"# # ## $ $x $crate % & && * + - -- -1 +1 0 00 1 1.5 1e5 5e-1 = == => < > <T> Vec<u8> ? ! @ ^ | ; : :: , ( ) [ ] { } {} {{ }} {0} %s \\n \\u{41} \\0 /* */ // /// //! <!-- --> <script> &amp; &#x41; @type x-y x_y x.y x:y",
];

/// All of them; those with blanks, line ends and great lengths at the end.
pub(crate) fn all() -> Vec<String> {
    let mut all: Vec<String> = WORDS.iter().flat_map(|line| line.split(' ')).map(str::to_owned).collect();
    all.extend(
        ["", " ", "a b", " a", "a ", "a\nb", "a\r\nb", "\t", "\0", "a\0b", "\u{1}", "\u{1b}[31m", "fn main() {}"]
            .map(str::to_owned),
    );
    all.extend([50, 53, 73, 89, 90, 130, 260, 3000].map(|count| "f".repeat(count)));
    all.extend([70, 260].map(|count| "Ab_".repeat(count)));
    all.extend(["日".repeat(100), "#".repeat(256), format!("\"{}", "#".repeat(300)), "\\".repeat(99), "\"".repeat(99)]);
    all.sort();
    all.dedup();
    all
}

/// A name made of several, in another case.
pub(crate) fn mixed(rng: &mut Rng, all: &[String]) -> String {
    let mut name = rng.one(all).clone();
    for _ in 0..rng.below(3) {
        let glue = *rng.one(&["", "_", "-", " ", ".", "Builder", "2"]);
        name = format!("{name}{glue}{}", rng.one(all));
    }
    match rng.below(4) {
        0 => name.to_uppercase(),
        1 => name.to_lowercase(),
        _ => name,
    }
}
