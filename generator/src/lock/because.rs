//! The evidence in a lock, by the key that it is for: `because: {nullable: {stated: go/a.md, text: "*float64"}}`.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::{
    evidence::{Evidence, Fact},
    schema::{Field, Shape},
};

/// The name by which a serializer knows what stands on one line, between braces.
pub(super) const FLOW: &str = "Flow";

/// Evidence on one line: a change of it is a line of a difference.
#[derive(Serialize, Deserialize)]
#[serde(rename = "Flow")]
struct Flow<T>(T);

/// What is known of why, in one of four forms.
#[derive(Serialize, Deserialize)]
#[serde(untagged, deny_unknown_fields)]
enum LockEvidence<'a> {
    Stated { stated: Cow<'a, str>, text: Cow<'a, str> },
    Shown { shown: Cow<'a, str>, text: Cow<'a, str> },
    Inferred { inferred: Cow<'a, str>, from: Cow<'a, str> },
    Corrected { corrected: Cow<'a, str> },
}

type Why<'a> = Option<Flow<LockEvidence<'a>>>;

/// Why the facts of an enum or a union are believed.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct TypeBecause<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    open: Why<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    tag: Why<'a>,
}

/// Why the facts of a field are believed.
#[derive(Serialize, Deserialize, Default)]
#[serde(deny_unknown_fields)]
pub(super) struct FieldBecause<'a> {
    #[serde(skip_serializing_if = "Option::is_none")]
    format: Why<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nullable: Why<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    required: Why<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Why<'a>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    ty: Why<'a>,
    #[serde(skip_serializing_if = "Option::is_none")]
    wire: Why<'a>,
}

impl<'a> TypeBecause<'a> {
    /// The evidence in `shape`.
    pub(super) fn of(shape: &'a Shape) -> Self {
        match shape {
            Shape::Enum(of) => Self { open: why(&of.open), tag: None },
            Shape::Union(of) => Self { open: why(&of.open), tag: of.tag.as_ref().and_then(why) },
            Shape::Struct(_) | Shape::Alias(_) => Self::default(),
        }
    }

    /// Whether there is none.
    pub(super) fn is_silent(&self) -> bool {
        let Self { open, tag } = self;
        open.is_none() && tag.is_none()
    }

    /// Puts it to the facts that it is for.
    pub(super) fn give_to(self, shape: &mut Shape) {
        match shape {
            Shape::Enum(of) => of.open.because = evidence(self.open),
            Shape::Union(of) => {
                of.open.because = evidence(self.open);
                if let Some(tag) = &mut of.tag {
                    tag.because = evidence(self.tag);
                }
            }
            Shape::Struct(_) | Shape::Alias(_) => {}
        }
    }
}

impl<'a> FieldBecause<'a> {
    /// The evidence in `field`.
    pub(super) fn of(field: &'a Field) -> Self {
        Self {
            format: field.format.as_ref().and_then(why),
            nullable: why(&field.nullable),
            required: why(&field.required),
            secret: why(&field.secret),
            ty: why(&field.ty),
            wire: why(&field.wire),
        }
    }

    /// Whether there is none.
    pub(super) fn is_silent(&self) -> bool {
        let Self { format, nullable, required, secret, ty, wire } = self;
        [format, nullable, required, secret, ty, wire].into_iter().all(Option::is_none)
    }

    /// Puts it to the facts that it is for.
    pub(super) fn give_to(self, field: &mut Field) {
        if let Some(format) = &mut field.format {
            format.because = evidence(self.format);
        }
        field.nullable.because = evidence(self.nullable);
        field.required.because = evidence(self.required);
        field.secret.because = evidence(self.secret);
        field.ty.because = evidence(self.ty);
        field.wire.because = evidence(self.wire);
    }
}

fn why<T>(fact: &Fact<T>) -> Why<'_> {
    Some(Flow(match fact.because.as_ref()? {
        Evidence::Inferred { rule, from } => LockEvidence::Inferred { inferred: (**rule).into(), from: from.into() },
        Evidence::Shown { page, text } => LockEvidence::Shown { shown: (**page).into(), text: text.into() },
        Evidence::Stated { page, text } => LockEvidence::Stated { stated: (**page).into(), text: text.into() },
        Evidence::Corrected { reason } => LockEvidence::Corrected { corrected: reason.into() },
    }))
}

fn evidence(why: Why<'_>) -> Option<Evidence> {
    Some(match why?.0 {
        LockEvidence::Inferred { inferred, from } => {
            Evidence::Inferred { rule: inferred.into_owned().into(), from: from.into_owned() }
        }
        LockEvidence::Shown { shown, text } => Evidence::Shown { page: shown.into(), text: text.into_owned() },
        LockEvidence::Stated { stated, text } => Evidence::Stated { page: stated.into(), text: text.into_owned() },
        LockEvidence::Corrected { corrected } => Evidence::Corrected { reason: corrected.into_owned() },
    })
}
