//! Signs: what gives a page's dialect away.

use crate::page::{Body, Fence, Page, Row, Values};

/// What the language of a code block weighs against one cell or one name: it is never wrong.
const CODE: usize = 8;

/// How a dialect writes names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Casing {
    /// `creatorUserId`
    Camel,
    /// `creator_user_id`, and `CREATOR_USER_ID` in lists of values
    Snake,
    /// `CreatorUserID`
    Pascal,
}

/// The signs in the languages of the code blocks.
pub(super) fn languages(page: &Page<'_>, languages: &[&str]) -> usize {
    let speaks = |fence: &&Fence<'_>| languages.iter().any(|language| fence.language.eq_ignore_ascii_case(language));
    fences(page).filter(speaks).count() * CODE
}

/// The signs in type cells: how many hold one of `spellings`.
pub(super) fn cells(page: &Page<'_>, spellings: &[&str]) -> usize {
    rows(page).iter().filter(|row| spellings.iter().any(|spelling| row.ty.value.contains(spelling))).count()
}

/// The signs in the names of fields and values: how many only this casing writes.
pub(super) fn names(page: &Page<'_>, casing: Casing) -> usize {
    let fields = rows(page).iter().filter(|row| casing.is_of(&row.name.value)).count();
    let Body::Values(Values::Table(values)) = &page.body else { return fields };
    // Only Go puts the type's name before the names of its values.
    let prefixed = |name: &str| name.starts_with(&*page.title.value);
    let is_of = |name: &str| casing.is_of(name) && (casing == Casing::Pascal) == prefixed(name);
    fields + values.iter().filter(|(name, _)| is_of(name.value.trim_matches('`'))).count()
}

impl Casing {
    /// Whether only this casing writes `name` so; a single small word is nobody's.
    fn is_of(self, name: &str) -> bool {
        let starts_small = name.starts_with(char::is_lowercase);
        let has_large = name.contains(char::is_uppercase);
        let has_small = name.contains(char::is_lowercase);
        match self {
            Self::Camel => starts_small && has_large,
            Self::Snake => name.trim_end_matches('_').contains('_') && has_small != has_large,
            Self::Pascal => name.starts_with(char::is_uppercase) && has_small,
        }
    }
}

fn rows<'p>(page: &'p Page<'p>) -> &'p [Row<'p>] {
    match &page.body {
        Body::Fields(rows) => rows,
        Body::Values(_) | Body::Members(_) | Body::Method | Body::Utility(_) => &[],
    }
}

fn fences<'p>(page: &'p Page<'p>) -> impl Iterator<Item = &'p Fence<'p>> {
    let listed = match &page.body {
        Body::Values(Values::Fence(fence)) => Some(fence),
        Body::Values(Values::Table(_) | Values::Bullets(_))
        | Body::Fields(_)
        | Body::Members(_)
        | Body::Method
        | Body::Utility(_) => None,
    };
    let members = match &page.body {
        Body::Members(members) => members.as_slice(),
        Body::Fields(_) | Body::Values(_) | Body::Method | Body::Utility(_) => &[],
    };
    page.usage.iter().chain(listed).chain(members.iter().filter_map(|member| member.fence.as_ref()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_word_is_nobodys() {
        for (name, casing) in [
            ("creatorUserId", Some(Casing::Camel)),
            ("creator_user_id", Some(Casing::Snake)),
            ("DARK_RED", Some(Casing::Snake)),
            ("CreatorUserID", Some(Casing::Pascal)),
            ("ID", None),
            ("hash", None),
            ("in_", None),
            ("", None),
        ] {
            let casings: Vec<_> = [Casing::Camel, Casing::Snake, Casing::Pascal]
                .into_iter()
                .filter(|casing| casing.is_of(name))
                .collect();
            assert_eq!(casings, casing.into_iter().collect::<Vec<_>>(), "{name}");
        }
    }
}
