//! The lead: the description of a type, without the banners of the site.

use std::borrow::Cow;

use crate::page::{Text, deprecation, excerpt::Excerpt, title::Title};

/// What the site says below the title of every page.
pub(super) const SUBTITLES: &[&str] = &["type definition", "method reference"];

/// Reads what stands between the title and the first section; and whether it says that the type is deprecated.
pub(super) fn read<'a>(text: Excerpt<'a>, title: &Title<'_>) -> (Option<Text<'a>>, bool) {
    let text = without_banners(text.trim(), title);
    let (text, deprecated) = without_notice(text);
    let said = (!text.text.is_empty()).then(|| text.reads(without_returns(text.text)));
    (said, deprecated)
}

/// Cuts off banners; components count as such only on rendered pages, for a description could hold one of its own.
fn without_banners<'a>(mut text: Excerpt<'a>, title: &Title<'_>) -> Excerpt<'a> {
    let mut rendered = title.rendered;
    loop {
        let subtitle = subtitle(text, &title.name.value);
        rendered |= subtitle.is_some();
        let Some(rest) = subtitle.or_else(|| comment(text)).or_else(|| component(text).filter(|_| rendered)) else {
            return text;
        };
        text = rest.trim();
    }
}

/// What follows `> X type definition`.
fn subtitle<'a>(text: Excerpt<'a>, name: &str) -> Option<Excerpt<'a>> {
    let line = text.lines().next()?;
    let said = line.text.strip_prefix('>')?.trim().strip_prefix(name)?.trim();
    SUBTITLES.contains(&said).then(|| text.skip(line.text.len()))
}

/// What follows a comment.
fn comment(text: Excerpt<'_>) -> Option<Excerpt<'_>> {
    after(text, "{/*", "*/}").or_else(|| after(text, "<!--", "-->"))
}

/// What follows a component such as `<Warning>…</Warning>`.
fn component(text: Excerpt<'_>) -> Option<Excerpt<'_>> {
    let name = text.text.strip_prefix('<')?;
    let name = name.get(..name.find(|c: char| !c.is_ascii_alphanumeric())?)?;
    name.starts_with(|c: char| c.is_ascii_uppercase()).then_some(())?;
    after(text, "<", &format!("</{name}>"))
}

/// What follows `right` where the text begins with `left`.
fn after<'a>(text: Excerpt<'a>, left: &str, right: &str) -> Option<Excerpt<'a>> {
    let end = text.strip_prefix(left)?.text.find(right)?;
    Some(text.skip(left.len() + end + right.len()))
}

/// Cuts off the notice, last of all, that the type is deprecated.
fn without_notice(text: Excerpt<'_>) -> (Excerpt<'_>, bool) {
    let Some(last) = text.lines().filter(|line| !line.text.is_empty()).last() else { return (text, false) };
    let Some(notice) = last.strip_prefix(">") else { return (text, false) };
    match deprecation::cut(notice.trim()) {
        Some(reason) if reason.text.is_empty() => (text.cut(0, last.start - text.start).trim(), true),
        reason => (text, reason.is_some()),
    }
}

fn without_returns(text: &str) -> Cow<'_, str> {
    if text.contains('\r') { Cow::Owned(text.replace('\r', "")) } else { Cow::Borrowed(text) }
}
