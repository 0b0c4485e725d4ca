//! Types: what a type of the schema is in Rust.

use super::TypeLowering;
use crate::{
    problem::{Code, Problem},
    rust::Type,
    schema::{self, Shape},
};

impl TypeLowering<'_, '_> {
    /// `of` in Rust.
    pub(super) fn ty(&mut self, of: &schema::Type) -> Type {
        use schema::Type as T;
        match of {
            T::String => Type::String,
            T::Integer => Type::I64,
            T::Number | T::Undecided => Type::F64,
            T::Boolean => Type::Bool,
            T::Any | T::Null => self.scope.value(),
            T::DateTime => self.scope.support("Timestamp"),
            T::Date => self.scope.support("Date"),
            T::Decimal => self.scope.support("Decimal"),
            T::BigInt => self.scope.support("BigInt"),
            T::Bytes => self.scope.support("Bytes"),
            T::Literal(value) => self.literal(value),
            T::List(of) => Type::Vec(Box::new(self.ty(of))),
            T::Map(of) => {
                let of = self.ty(of);
                self.scope.map(of)
            }
            T::Nullable(of) => Type::Option(Box::new(self.ty(of))),
            T::Ref(name) => {
                if self.context.type_table.def(name).is_none() {
                    self.problem(dangling(name));
                }
                self.scope.model(name)
            }
        }
    }

    /// `of` in Rust, at the place `at` of its owner, where it may need a box.
    pub(super) fn held(&mut self, of: &schema::Type, at: usize) -> Type {
        if !self.context.boxed.contains(&(self.name, at)) {
            return self.ty(of);
        }
        match of {
            schema::Type::Nullable(of) => Type::Option(Box::new(Type::Box(Box::new(self.ty(of))))),
            of => Type::Box(Box::new(self.ty(of))),
        }
    }

    /// A literal that is not always there: the type of its value.
    fn literal(&mut self, value: &serde_json::Value) -> Type {
        match value {
            serde_json::Value::String(_) => Type::String,
            serde_json::Value::Bool(_) => Type::Bool,
            serde_json::Value::Number(number) if number.is_f64() => Type::F64,
            serde_json::Value::Number(_) => Type::I64,
            _ => self.scope.value(),
        }
    }

    /// Whether `of` is a list or a map, perhaps under another name.
    pub(super) fn is_listed(&self, of: &schema::Type) -> bool {
        let type_table = &self.context.type_table;
        let endless = || matches!(type_table.shape(of), Some((_, Shape::Alias(_))));
        matches!(type_table.through(of), schema::Type::List(_) | schema::Type::Map(_)) && !endless()
    }
}

fn dangling(name: &schema::TypeName) -> Problem {
    Problem::error(Code::DanglingReference, format!("nothing describes the type `{name}`"))
        .hint("add its page, or a correction in schema.yaml")
}
