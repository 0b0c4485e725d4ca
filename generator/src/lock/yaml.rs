//! `Yaml`: what serde gives, as the few forms of YAML that a lock is made of, in the style of `serde_yaml`, line by line.
//!
//! `serde_yaml` itself quotes only what readers of YAML 1.2 would take for something else than text, and writes no braces.

mod serializer;

use std::fmt::{self, Display};

use serde::{
    Serialize,
    ser::{Error, SerializeMap, SerializeSeq, SerializeStruct},
};

use super::scalar;
use crate::text;

/// `value` as the lines of a block, `indent` blanks from the left.
///
/// # Errors
/// When there is something in it that no lock has, such as a tuple.
pub(super) fn lines(value: &impl Serialize, indent: usize) -> Result<String, Unwritable> {
    let mut yaml = Yaml { text: String::new(), indent, begun: false };
    value.serialize(Position { yaml: &mut yaml, behind: Behind::Nothing })?;
    Ok(yaml.text)
}

/// What no lock has.
#[derive(Debug)]
pub(super) struct Unwritable(String);

impl Display for Unwritable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for Unwritable {}

impl Error for Unwritable {
    fn custom<T: Display>(message: T) -> Self {
        Self(message.to_string())
    }
}

/// How much deeper a part stands than the whole.
const STEP: usize = 2;

/// Readers need not look further than 1024 characters for the colon behind a key; libyaml writes a question mark from here on.
const LONGEST_KEY: usize = 128;

/// A block of YAML that grows.
struct Yaml {
    text: String,
    /// Blanks before the next line.
    indent: usize,
    /// Whether the line has begun with a dash, so that what comes next stands behind it.
    begun: bool,
}

impl Yaml {
    /// Begins a line, unless a dash has.
    fn line(&mut self) {
        if !std::mem::take(&mut self.begun) {
            self.text.extend(std::iter::repeat_n(' ', self.indent));
        }
    }

    fn key(&mut self, key: &str) {
        self.line();
        let start = self.text.len();
        scalar::key(&mut self.text, key);
        if self.text.len() - start > LONGEST_KEY {
            self.text.insert_str(start, "? ");
            self.text.push('\n');
            self.line();
        }
        self.text.push(':');
    }
}

/// What a value stands behind.
#[derive(Clone, Copy, PartialEq)]
enum Behind {
    /// Nothing: it is the whole block.
    Nothing,
    /// `key:`
    Key,
    /// `- `
    Dash,
    /// `key:`, and it stands between braces.
    Brace,
    /// `{key:`
    FlowKey,
    /// Nothing: it is a key itself.
    Start,
}

/// A place where a value is to be written.
struct Position<'y> {
    yaml: &'y mut Yaml,
    behind: Behind,
}

impl<'y> Position<'y> {
    fn text(self, text: &str) {
        let Self { yaml, behind } = self;
        match behind {
            Behind::Start => return yaml.key(text),
            Behind::FlowKey => return yaml.text.push_str(&text::quoted(text)),
            Behind::Key | Behind::Brace => yaml.text.push(' '),
            Behind::Nothing | Behind::Dash => yaml.begun = false,
        }
        // The lines of a block stand deeper than the key; behind a dash that is so already.
        let deeper = if behind == Behind::Key { STEP } else { 0 };
        scalar::write(&mut yaml.text, text, yaml.indent + deeper);
        yaml.text.push('\n');
    }

    /// Writes what YAML reads as a boolean, a number or `null`.
    fn plain(self, plain: &str) {
        let Self { yaml, behind } = self;
        if matches!(behind, Behind::Key | Behind::Brace) {
            yaml.text.push(' ');
        }
        yaml.begun = false;
        yaml.text.push_str(plain);
        if behind != Behind::FlowKey {
            yaml.text.push('\n');
        }
    }

    /// Begins a map or a list, the entries of which stand `step` deeper.
    fn parts(self, step: usize) -> Parts<'y> {
        let Self { yaml, behind } = self;
        match behind {
            Behind::Key => yaml.text.push('\n'),
            Behind::Brace => yaml.text.push_str(" {"),
            Behind::Nothing | Behind::Dash | Behind::FlowKey | Behind::Start => {}
        }
        let step = if behind == Behind::Key { step } else { 0 };
        yaml.indent += step;
        Parts { start: yaml.text.len(), yaml, behind, step }
    }
}

/// A map or a list on its way.
struct Parts<'y> {
    yaml: &'y mut Yaml,
    behind: Behind,
    step: usize,
    /// How long the text was before the first of them.
    start: usize,
}

impl Parts<'_> {
    /// Writes a key, and gives the position of its value.
    fn behind_key(&mut self, key: &str) -> Position<'_> {
        let behind = match self.behind {
            Behind::Brace => {
                if self.yaml.text.len() > self.start {
                    self.yaml.text.push_str(", ");
                }
                self.yaml.text.push_str(key);
                self.yaml.text.push_str(": ");
                Behind::FlowKey
            }
            _ => {
                self.yaml.key(key);
                Behind::Key
            }
        };
        Position { yaml: self.yaml, behind }
    }

    /// Ends them; where there are none, `empty` says so on the line that they stand behind.
    fn close(self, empty: &str) {
        let Self { yaml, behind, start, step } = self;
        yaml.indent -= step;
        if behind == Behind::Brace {
            yaml.text.push_str("}\n");
        } else if yaml.text.len() == start && behind != Behind::Nothing {
            if behind == Behind::Key {
                yaml.text.pop();
                yaml.text.push(' ');
            }
            yaml.begun = false;
            yaml.text.push_str(empty);
            yaml.text.push('\n');
        }
    }
}

impl SerializeStruct for Parts<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_field<T: Serialize + ?Sized>(&mut self, key: &'static str, value: &T) -> Result<(), Unwritable> {
        value.serialize(self.behind_key(key))
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close("{}");
        Ok(())
    }
}

impl SerializeMap for Parts<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_key<T: Serialize + ?Sized>(&mut self, key: &T) -> Result<(), Unwritable> {
        key.serialize(Position { yaml: self.yaml, behind: Behind::Start })
    }

    fn serialize_value<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        value.serialize(Position { yaml: self.yaml, behind: Behind::Key })
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close("{}");
        Ok(())
    }
}

impl SerializeSeq for Parts<'_> {
    type Ok = ();
    type Error = Unwritable;

    fn serialize_element<T: Serialize + ?Sized>(&mut self, value: &T) -> Result<(), Unwritable> {
        self.yaml.line();
        self.yaml.text.push_str("- ");
        self.yaml.begun = true;
        self.yaml.indent += STEP;
        value.serialize(Position { yaml: self.yaml, behind: Behind::Dash })?;
        self.yaml.indent -= STEP;
        Ok(())
    }

    fn end(self) -> Result<(), Unwritable> {
        self.close("[]");
        Ok(())
    }
}

#[cfg(test)]
mod tests;
