//! How an API writes words inside of a key: `userID` where others write `userId`.

use rustc_hash::FxHashMap;

use super::style::Style;
use crate::dialect;

/// The spellings of words that do not begin a key, of those that are not written with one capital.
pub(super) struct Initialisms(FxHashMap<String, String>);

/// Fewer keys than this are a slip.
const FEWEST: usize = 3;

impl Initialisms {
    /// What `keys`, each given once, agree on.
    pub(super) fn of<'k>(keys: impl Iterator<Item = &'k str>) -> Self {
        let mut counts: FxHashMap<String, (usize, usize)> = FxHashMap::default();
        for key in keys.filter(|key| matches!(Style::of(key), Some(Style::Camel | Style::Pascal))) {
            for piece in pieces(key).skip(1).filter(|piece| piece.len() > 1) {
                let count = counts.entry(piece.to_ascii_lowercase()).or_default();
                if is_capitals(piece) { count.0 += 1 } else { count.1 += 1 }
            }
        }
        let agreed =
            counts.into_iter().filter(|(_, (capitals, others))| *capitals >= FEWEST && *others * 3 <= *capitals);
        Self(agreed.map(|(word, _)| (word.to_ascii_uppercase(), word)).map(|(upper, word)| (word, upper)).collect())
    }

    /// `key` with its words spelled as the API does.
    pub(super) fn spell(&self, key: &str) -> String {
        let mut pieces = pieces(key);
        let first = pieces.next().unwrap_or_default().to_owned();
        pieces.fold(first, |spelled, piece| {
            spelled + self.0.get(&piece.to_ascii_lowercase()).map_or(piece, String::as_str)
        })
    }
}

fn is_capitals(piece: &str) -> bool {
    piece.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// The words of a key in ASCII as they are spelled in it; another key is one piece.
fn pieces(key: &str) -> impl Iterator<Item = &str> {
    let words = dialect::words(key);
    let whole = !key.is_ascii() || words.iter().map(String::len).sum::<usize>() != key.len();
    let lengths: Vec<usize> = if whole { vec![key.len()] } else { words.iter().map(String::len).collect() };
    let mut at = 0;
    lengths.into_iter().filter_map(move |length| {
        at += length;
        key.get(at - length..at)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_is_spelled_as_most_keys_spell_it() {
        let api = Initialisms::of(["userID", "orderID", "parentID", "homeURL"].into_iter());
        assert_eq!(api.spell("accountId"), "accountID");
        assert_eq!(api.spell("accountIdHash"), "accountIDHash");
        assert_eq!(api.spell("homeUrl"), "homeUrl", "one key is no habit");
        assert_eq!(api.spell("id"), "id");
        assert_eq!(api.spell("identity"), "identity");
    }

    #[test]
    fn what_keys_do_not_agree_on_stays() {
        let api = Initialisms::of(["userID", "orderID", "parentID", "rootId", "leafId"].into_iter());
        assert_eq!(api.spell("accountId"), "accountId");
        assert_eq!(Initialisms::of(["user_ID", "order_ID", "a_ID"].into_iter()).spell("accountId"), "accountId");
    }
}
