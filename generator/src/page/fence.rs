//! Code blocks as they go into a `Page`.

use std::borrow::Cow;

use crate::page::{Fence, excerpt::Excerpt, outline::Block};

/// The code block as a page holds it.
pub(super) fn fence<'a>(block: &Block<'a>) -> Fence<'a> {
    let language = block.info.text.split_whitespace().next().unwrap_or_default();
    code(language, block.code)
}

/// `text` in `language`; borrowed unless carriage returns have to go.
pub(super) fn code<'a>(language: &'a str, text: Excerpt<'a>) -> Fence<'a> {
    if text.text.contains('\r') {
        return joined(language, text.lines());
    }
    let start = text.span().start;
    Fence { language, text: Cow::Borrowed(text.text), pieces: vec![(0, start)] }
}

/// The code block of `lines` that stand apart in the file.
pub(super) fn joined<'a>(language: &'a str, lines: impl Iterator<Item = Excerpt<'a>>) -> Fence<'a> {
    let mut text = String::new();
    let mut pieces = Vec::new();
    for line in lines {
        if !pieces.is_empty() {
            text.push('\n');
        }
        pieces.push((u32::try_from(text.len()).unwrap_or(u32::MAX), line.span().start));
        text.push_str(line.text);
    }
    Fence { language, text: Cow::Owned(text), pieces }
}

#[cfg(test)]
#[allow(clippy::expect_used, reason = "a test may stop at the first surprise")]
mod tests {
    use super::*;
    use crate::page::outline::Outline;

    #[test]
    fn spans_survive_carriage_returns() {
        let source = "x\r\n```TS lines\r\nab\r\ncd\r\n```";
        let outline = Outline::of(source);
        let fence = fence(outline.blocks.first().expect("a block"));
        assert_eq!((fence.language, &*fence.text), ("TS", "ab\ncd"));
        let span = fence.span(3, 5);
        assert_eq!(source.get(span.start as usize..span.end as usize), Some("cd"));
    }
}
