//! Long lines, which prettyplease breaks.

use super::lines::Line;

/// The line number `at` as prettyplease breaks it where it stands: in the heads of its blocks, without the rest of them.
/// `rows` are the numbers of lines that these heads have become.
pub(super) fn broken(at: usize, lines: &[Line<'_>], rows: &[usize]) -> syn::Result<String> {
    let Some(line) = lines.get(at) else { return Ok(String::new()) };
    let end = |line: &Line<'_>| line.end.and_then(|at| lines.get(at)).map_or("", |end| &*end.text);
    let (mut before, mut after, mut above) = (String::new(), String::new(), 0);
    let mut head = line.head;
    while let Some((number, of)) = head.and_then(|number| Some((number, lines.get(number)?))) {
        before = format!("{}\n{before}", of.text);
        after.extend(["\n", end(of)]);
        above += rows.get(number).copied().unwrap_or_default();
        head = of.head;
    }
    let own = format!("{before}{}{}", line.text, end(line));
    // A value that is not the last of its list is wider by its comma; an arm or a field is not, and cannot have a value behind it.
    let is_last = lines.get(at + 1).is_none_or(|next| next.depth < line.depth);
    let followed = match line.text.ends_with(',') && !is_last {
        true => syn::parse_file(&format!("{own}\nx,{after}")).ok(),
        false => None,
    };
    let below = line.depth + usize::from(followed.is_some());
    let file = followed.map_or_else(|| syn::parse_file(&format!("{own}{after}")), Ok)?;
    let printed = prettyplease::unparse(&file);
    let count = printed.lines().count().saturating_sub(above + below);
    let own = printed.lines().skip(above).take(count).collect::<Vec<_>>().join("\n");
    Ok(format!("{}\n", own.strip_suffix(end(line)).unwrap_or(&own).trim_end()))
}
