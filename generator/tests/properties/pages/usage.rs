//! Values in the code blocks of TypeScript pages.

use fieldtable::schema::{Schema, Shape, Type, TypeName};

use super::typescript::shown;

/// The "Example Usage" of a type.
pub(super) fn block(schema: &Schema, name: &TypeName) -> String {
    let value = literal(schema, &Type::Ref(name.clone()), 0);
    let (space, name) = (&name.namespace, &name.name);
    format!(
        "## Example Usage\n\n```typescript\nimport {{ {name} }} from \"@random/sdk/models/{space}\";\n\nlet value: {name} = {value};\n```\n\n"
    )
}

/// A value of a type: of an object the required keys only.
pub(super) fn literal(schema: &Schema, ty: &Type, depth: usize) -> String {
    match ty {
        Type::String => "\"<value>\"".to_owned(),
        Type::Integer => "7".to_owned(),
        Type::Number | Type::Undecided => "1.5".to_owned(),
        Type::Boolean => "false".to_owned(),
        Type::Any => "\"<value>\"".to_owned(),
        Type::DateTime => "new Date(\"2025-08-24T10:30:00.000Z\")".to_owned(),
        Type::Date => "new RFCDate(\"2025-08-24\")".to_owned(),
        Type::Decimal => "new Decimal(\"12.5\")".to_owned(),
        Type::BigInt => "123n".to_owned(),
        Type::Bytes => "new TextEncoder().encode(\"0x\")".to_owned(),
        Type::Null => "null".to_owned(),
        Type::Literal(value) => value.to_string(),
        Type::List(_) | Type::Map(_) if depth > 3 => if matches!(ty, Type::List(_)) { "[]" } else { "{}" }.to_owned(),
        Type::List(of) => format!("[\n{},\n]", literal(schema, of, depth + 1)),
        Type::Map(of) => format!("{{\n\"key\": {},\n}}", literal(schema, of, depth + 1)),
        Type::Nullable(of) => literal(schema, of, depth),
        Type::Ref(name) => named(schema, name, depth),
    }
}

fn named(schema: &Schema, name: &TypeName, depth: usize) -> String {
    match &schema.types[name].shape {
        Shape::Struct(of) => {
            // What may be null may also lead back.
            let entry = |field: &fieldtable::schema::Field| {
                let value = match field.is_nullable() && depth > 3 {
                    true => "null".to_owned(),
                    false if field.format.is_some() => "\"2025-08-24T10:30:00.000Z\"".to_owned(),
                    false => literal(schema, &field.ty.value, depth + 1),
                };
                format!("{}: {value},\n", shown(&field.wire.value))
            };
            let entries: String = of.fields.iter().filter(|field| field.required.value).map(entry).collect();
            format!("{{\n{entries}}}")
        }
        Shape::Enum(of) => of.values[0].to_string(),
        Shape::Union(of) => literal(schema, &of.members[0].ty, depth + 1),
        Shape::Alias(of) => literal(schema, of, depth),
    }
}
