//! A schema with everything that a page can say.

use fieldtable::{
    evidence::Fact,
    schema::{Format, Schema, Shape, TypeDef},
};
use serde_json::json;

use crate::small::{alias, closed, field, object, schema as of, ty, union, values};

fn documented(mut def: TypeDef, doc: &str) -> TypeDef {
    def.doc = Some(doc.into());
    def
}

fn shown(mut def: TypeDef, example: serde_json::Value) -> TypeDef {
    def.examples.push(example);
    def
}

fn with_additional(mut def: TypeDef, of: &str) -> TypeDef {
    if let Shape::Struct(shape) = &mut def.shape {
        shape.additional = Some(ty(of));
    }
    def
}

fn deprecated(mut def: TypeDef, words: &str) -> TypeDef {
    def.deprecated = Some(words.into());
    def
}

fn secret() -> TypeDef {
    let mut def = object("id: string");
    if let Shape::Struct(shape) = &mut def.shape {
        for text in ["key: string", "spare?: string?", "more: list<string>", "at: string"] {
            let mut field = field(text);
            field.secret = Fact::plain(!text.starts_with("at"));
            field.format = text.starts_with("at").then(|| Fact::plain(Format::DateTime));
            shape.fields.push(field);
        }
    }
    def
}

pub(crate) fn schema() -> Schema {
    of(vec![
        ("models.Empty", object("")),
        (
            "models.Flat",
            shown(
                documented(object(FLAT), NASTY),
                json!({"a": "x", "b": 1, "c": 1.0, "d": true, "n": null, "tags": []}),
            ),
        ),
        ("models.Many", object(MANY)),
        ("models.Secretive", secret()),
        ("models.Typed", with_additional(object("id: string\nadditional_properties?: string"), "integer")),
        ("models.Loose", with_additional(object("id: string"), "any")),
        ("models.Color", values(json!(["red", "dark-red", "unknown", "", "1st", "Self"]))),
        ("models.Size", values(json!([0, -1, 10]))),
        ("models.Ratio", values(json!([0.5, 1.0, 1.5]))),
        ("models.Direction", closed(values(json!(["asc", "desc"])))),
        ("models.Level", closed(values(json!([1, 2])))),
        ("models.KindUser", values(json!(["user"]))),
        ("models.KindBot", values(json!(["bot"]))),
        ("models.Only", values(json!(["only"]))),
        ("models.UserMessage", object("type: models.KindUser\ntext: string\nonly?: models.Only")),
        ("models.BotMessage", object("type: models.KindBot\ntext: string\nreply_to?: models.Message")),
        ("models.Message", union(Some("type"), "models.UserMessage = user\nmodels.BotMessage = bot")),
        ("models.Tree", object("left?: models.Tree?\nright?: models.Tree\nvalue: string")),
        ("models.Ping", object("pong: models.Pong")),
        ("models.Pong", object("ping?: models.Ping\nlist: list<models.Ping>")),
        ("models.Tags", alias("list<string>")),
        ("models.Tagged", object("tags: models.Tags\nmaps: map<nullable<integer>>")),
        ("models.Option", object("value: string")),
        ("models.Debug", object("value: string")),
        ("models.Field", object("timestamp: date-time\nvalue: any\nown?: models.Value")),
        (
            "models.Value",
            object("value: any\nextra: string\nentries: list<string>\ntype: string\nself: string\nbuild: string"),
        ),
        ("models.GetChat", object("id: string")),
        ("models.Getchat", object("id: string")),
        ("models.Old", deprecated(object("id: string"), "Use `GetChat` \"instead\".")),
        (
            "operations.Response",
            object("data: models.Flat\nold?: models.Old\nmessages: list<models.Message>\ncolor: models.Color"),
        ),
        ("models.TextPart", shown(object("type: \"text\"\ntext: string"), json!({"type": "text", "text": "hello"}))),
        ("models.ImagePart", object("type: \"image\"\nurl: string")),
        ("models.AudioPart", object("type: \"audio\"\nseconds: number")),
        ("models.MediaPart", union(Some("type"), "models.ImagePart = image\nmodels.AudioPart = audio")),
        (
            "models.Part",
            shown(
                union(Some("type"), "models.TextPart = text\nmodels.MediaPart = image audio"),
                json!({"type": "audio", "seconds": 1.5}),
            ),
        ),
        (
            "models.Content",
            shown(union(None, "string\nlist<models.Part>\nnull"), json!([{"type": "text", "text": "x"}])),
        ),
        ("models.ByName", object("name: string")),
        ("models.ByNumber", object("number: integer\nexact: boolean")),
        ("models.Target", union(None, "map<any>\nmodels.ByName\nmodels.ByNumber")),
        ("models.ColorOrText", union(None, "string\nmodels.Color\nmodels.Direction\ndate-time")),
        (
            "models.FilterValue",
            union(None, "number\ninteger\nboolean\nlist<number>\nlist<models.ByName>\nlist<string>"),
        ),
        ("models.Input", union(Some("type"), "string\nmodels.TextPart = text\nmodels.ByName")),
        ("models.Anything", union(None, "any\nstring\nlist<integer>\nmodels.ByName")),
        ("models.Kind", shown(union(None, "models.KindUser\nmodels.KindBot"), json!("bot"))),
        ("models.Lonely", union(None, "models.ByName")),
        ("models.Json", alias("list<models.Json>")),
        ("models.FigureKind", values(json!(["square", "circle"]))),
        ("models.Figure", object("type: models.FigureKind\nside: number")),
        ("models.Line", object("type: \"line\"\nfrom: models.Figure\nto?: models.Drawing")),
        ("models.Drawing", union(Some("type"), "models.Figure = square circle\nmodels.Line = line")),
        ("models.Numbers", union(None, "models.Size\nnumber\ndecimal")),
        (
            "models.Everyone",
            object("color_or_text?: models.ColorOrText?\nunit?: models.Only?\nlists: list<models.Content>"),
        ),
        ("operations.Flat", object("other: models.Flat\nmessage?: models.Message")),
        ("operations.Everything", object(EVERYTHING)),
    ])
}

const FLAT: &str = "
    a: string
    b: integer
    c: number
    d: boolean
    n: number?
    o?: string
    p?: string?
    tags: list<string>
    @type?: string
    +1?: integer
";

const MANY: &str = "
    one: string
    two: number
    three: list<string>
    four: models.Color
    five: models.Tree
    six: map<any>
    seven?: number?
";

const EVERYTHING: &str = "
    day: date
    moment?: date-time?
    amount: decimal
    big: big-integer
    bytes: bytes
    any: any
    maybe?: any
    size: models.Size
    ratio?: models.Ratio
    direction: models.Direction
    level?: models.Level
    truth: true
    three: 3
    word?: \"word\"
    list: list<list<nullable<string>>>
";

const NASTY: &str = "Text with [brackets], <b>HTML</b>, `code`, an ` alone, https://example.com/x_y, and

```rust
fn main() { panic!() }
```

    indented();

- a list
continued lazily

[link](https://example.com) [broken][x] [`Nothing`]";
