//! Whether a value may be `null`: where one is shown, the description says so, or the same field elsewhere may be. A shown value says
//! nothing against it.

mod phrases;

use rayon::prelude::*;

use self::phrases::says_null;
use super::{Found, Known, Put, alike::Alike, described};
use crate::{
    claim::{Answer, Claim},
    dialect::Dialect,
    link::{Corpus, Origin},
    merge::{Draft, FieldDraft, StatedField},
    schema::{Nullability, Type},
};

/// What descriptions, examples and the silence of pages tell of each field.
pub(super) fn claims(known: &Known<'_, '_>) -> Found {
    known.each_field(|corpus, field| {
        let described = described(corpus, field, says_null).map(|origin| Claim::described(Nullability::Yes, origin));
        let shown = field.observed.null.map(|origin| Claim::shown(Nullability::Yes, origin, "null"));
        let silent = field.stated.iter().filter_map(|stated| silent(corpus, stated));
        described.chain(shown).chain(silent).map(Answer::Nullable).collect()
    })
}

/// The fields that another type has word for word where they may be `null`, unless a page says otherwise of a third.
pub(super) fn copied(known: &Known<'_, '_>) -> Found {
    let fields = known.drafts.iter().flat_map(Draft::fields);
    let told = fields.filter(|field| !field.claims.nullable.is_empty());
    let alike = Alike::of(told.map(|field| (field, field.facts.is_nullable())));
    let copy = |field: &FieldDraft| {
        let mut others = alike.find(field).peekable();
        let all_may = others.peek().is_some() && others.all(|nullable| *nullable);
        // Which type it is would be another one as soon as a page is added.
        let from = "other types, which have the same field word for word";
        (field.claims.nullable.is_empty() && all_may).then(|| Claim::elsewhere(Nullability::Yes, "nullable", from))
    };
    let of_draft = |(draft, of): (usize, &Draft)| {
        let copies = of.fields().iter().enumerate().filter_map(|(at, field)| Some((at, copy(field)?)));
        copies.map(|(at, claim)| Put::Field(draft, at, Answer::Nullable(claim))).collect::<Vec<_>>()
    };
    known.drafts.par_iter().enumerate().flat_map_iter(of_draft).collect::<Vec<_>>().into()
}

/// What a page says of a field by not showing that it may be `null`, in a dialect that would show it: that it may not, or, where `null`
/// looks like a missing key, nothing. Either counts for more than other fields.
fn silent(corpus: &Corpus<'_>, stated: &StatedField) -> Option<Claim<Nullability>> {
    let dialect = corpus.sources.get(corpus.nodes.get(stated.node)?.source)?.dialect;
    let says_it = stated.nullable.is_some_and(|null| null.value);
    (shows_null(dialect, stated) && !says_it).then_some(())?;
    let parts_them = dialect.tells_null_from_missing();
    let is_denied = match stated.ty {
        Some(Type::BigInt | Type::Decimal) => parts_them,
        _ => stated.required || parts_them,
    };
    let value = if is_denied { Nullability::No } else { Nullability::Unknown };
    Some(Claim::silent(value, Origin { node: stated.node, span: corpus.row(stated.node, stated.row)?.ty.span }))
}

fn shows_null(dialect: &dyn Dialect, stated: &StatedField) -> bool {
    match stated.ty {
        Some(Type::List(_) | Type::Map(_) | Type::Any) | None => false,
        Some(Type::DateTime | Type::Date) => dialect.shows_null_dates(),
        Some(_) => dialect.shows_null(),
    }
}
