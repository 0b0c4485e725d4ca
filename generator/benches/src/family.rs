//! `Family`: types that belong together, as an API has them around each thing that it knows.

use crate::words::name;

/// A thing, its owner, its status, and the two ways to settle it.
pub(crate) struct Family {
    at: usize,
    /// The name of the thing.
    pub(crate) name: String,
}

/// A field, as both dialects see it.
pub(crate) struct Field {
    /// Its key on the wire.
    pub(crate) wire: &'static str,
    /// Its type.
    pub(crate) ty: Ty,
    /// Whether it is always there.
    pub(crate) required: bool,
    /// What it is for.
    pub(crate) doc: &'static str,
    /// The Example cell.
    pub(crate) example: &'static str,
    /// Its value in the example of the struct.
    pub(crate) value: String,
}

/// The type of a field.
pub(crate) enum Ty {
    Text,
    Whole,
    Fraction,
    Flag,
    Moment,
    Texts,
    Labels,
    /// A page with fields or values.
    Linked(String),
    /// A page with supported types.
    Union(String),
    /// One value; Go has an enum of this name.
    Constant(&'static str, String),
}

impl Family {
    pub(crate) fn new(at: usize) -> Self {
        Self { at, name: name(at) }
    }

    /// The names of the two ways to settle it, with what tells them apart.
    pub(crate) fn members(&self) -> [(String, &'static str); 2] {
        [(format!("{}Card", self.name), "card"), (format!("{}Transfer", self.name), "bank_transfer")]
    }

    /// The fields of the thing: between four and ten.
    pub(crate) fn thing(&self) -> Vec<Field> {
        let name = &self.name;
        let mut fields = vec![
            field("id", Ty::Text, true, "Identifies it for as long as it exists", "obj_7Kq2", "\"obj_7Kq2\""),
            field("status", Ty::Linked(format!("{name}Status")), true, "N/A", "", "\"active\""),
            field(
                "owner",
                Ty::Linked(format!("{name}Owner")),
                true,
                "Whom to ask about it",
                "\\{<br/>\"display_name\": \"Ada\",<br/>\"seat_count\": 3<br/>}",
                "{\n    displayName: \"Ada\",\n    seatCount: 3,\n  }",
            ),
            field("created_at", Ty::Moment, true, "When it was made", "", "new Date(\"2025-03-04T05:06:07Z\")"),
            field("settled_by", Ty::Union(format!("{name}Method")), false, "How it was paid for, if it was", "", ""),
            field("tags", Ty::Texts, false, "Words to find it by; no more than 20 \\| none twice", "", ""),
            field("labels", Ty::Labels, false, "Anything that you want to keep with it", "", ""),
            field("unit_price", Ty::Fraction, false, "The price of one, in **US dollars**", "12.5", ""),
            field(
                "previous",
                Ty::Linked(format!("{}Owner", crate::words::name(self.at.saturating_sub(1)))),
                false,
                "N/A",
                "",
                "",
            ),
            field("is_locked", Ty::Flag, false, "Whether changes are refused<br/>until it is unlocked", "false", ""),
        ];
        fields.truncate(4 + self.at % 7);
        fields
    }

    /// The fields of the owner.
    pub(crate) fn owner() -> Vec<Field> {
        vec![
            field("display_name", Ty::Text, true, "What people read", "Ada", "\"Ada\""),
            field("seat_count", Ty::Whole, true, "How many may sign in", "3", "3"),
            field(
                "home_url",
                Ty::Text,
                false,
                "A page that tells more, see [the guide](https://example.com/guide)",
                "",
                "",
            ),
            field("is_active", Ty::Flag, false, "N/A", "true", ""),
        ]
    }

    /// The fields of a way to settle it.
    pub(crate) fn member(name: &str, tag: &'static str) -> Vec<Field> {
        vec![
            field("kind", Ty::Constant(tag, format!("{name}Kind")), true, "N/A", "", &format!("\"{tag}\"")),
            field("account_id", Ty::Text, true, "The account that pays", "acc_1", "\"acc_1\""),
            field("fee", Ty::Fraction, true, "What it costs on top", "0.25", "0.25"),
            field("note", Ty::Text, false, "N/A", "", ""),
        ]
    }
}

fn field(wire: &'static str, ty: Ty, required: bool, doc: &'static str, example: &'static str, value: &str) -> Field {
    Field { wire, ty, required, doc, example, value: value.to_owned() }
}
