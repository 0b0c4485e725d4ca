//! A schema as large as a real one.

use fieldtable::schema::Schema;
use serde_json::json;

use crate::small::{object, schema, union, values};

const STRUCTS: usize = 931;
const ENUMS: usize = 544;
const UNIONS: usize = 85;

/// As many types and fields as a large API has.
pub(crate) fn large() -> Schema {
    let mut types = Vec::new();
    for at in 0..ENUMS {
        let of = if at % 5 < 2 { json!([format!("only_{at}")]) } else { json!(["auto", "high-quality", "low", "4.1"]) };
        types.push((format!("models.Enum{at}"), values(of)));
    }
    for at in 0..STRUCTS {
        let text = format!(
            "type: models.Enum{}\nname: string\nlimit_of_it{}: number?\ncreated_at?: date-time\nitems: list<models.Struct{}>\nkind: models.Enum{}",
            (at * 5) % ENUMS,
            if at % 2 == 0 { "?" } else { "" },
            (at + 7) % STRUCTS,
            at % ENUMS,
        );
        let mut def = object(
            text.get(..text.len() * (1 + at % 3) / 3)
                .and_then(|part| part.rsplit_once('\n'))
                .map_or(&*text, |(part, _)| part),
        );
        def.doc = Some("What it is, in a sentence or two: `code`, and [a link](https://example.com).".into());
        def.examples = vec![
            json!({"type": format!("only_{}", (at * 5) % ENUMS), "name": "n", "limit_of_it": 1.5, "items": [], "kind": "auto"}),
        ];
        types.push((format!("{}.Struct{at}", if at % 3 == 0 { "operations" } else { "models" }), def));
    }
    for at in 0..UNIONS {
        types.push((
            format!("models.Union{at}"),
            union(None, &format!("string\nmodels.Struct{}\nmodels.Struct{}", at * 3 + 1, at * 3 + 2)),
        ));
    }
    schema(types.iter().map(|(name, def)| (name.as_str(), def.clone())).collect())
}
