//! The marks in the column "Required".

/// Every way in which a mark is written, and what it says; longer ones first.
pub(super) const MARKS: &[(&str, bool)] = &[
    (":heavy\\_check\\_mark:", true),
    (":heavy\\_minus\\_sign:", false),
    (":heavy_check_mark:", true),
    (":heavy_minus_sign:", false),
    ("\u{2714}\u{fe0f}", true),
    ("\u{2796}\u{fe0f}", false),
    ("\u{2714}", true),
    ("\u{2796}", false),
];

/// What a whole cell says.
pub(super) fn read(cell: &str) -> Option<bool> {
    MARKS.iter().find(|(mark, _)| *mark == cell).map(|(_, says)| *says)
}

/// Whether the mark is written as a Markdown printer writes it, who then escapes the other cells of the row as well.
pub(super) fn is_printed(cell: &str) -> bool {
    cell.contains('\\')
}

/// The first mark in `text`: where it begins, where it ends, what it says.
pub(super) fn first(text: &str) -> Option<(usize, usize, bool)> {
    let found = MARKS.iter().filter_map(|(mark, says)| Some((text.find(mark)?, mark.len(), *says)));
    let (at, length, says) = found.min_by_key(|(at, length, _)| (*at, std::cmp::Reverse(*length)))?;
    Some((at, at + length, says))
}
