//! Unions: the members, what they are called, and how `From` knows them.

use std::collections::BTreeMap;

use super::{
    TypeLowering,
    dispatch::{self, Plan},
    docs, names, structs,
};
use crate::{
    rust::{Ident, Literal, Maker, Path, TagValue, Type, Union, Variant},
    schema::{self, Member, Shape},
};

/// The variant for members that the pages do not list.
const CATCH_ALL: &str = "Unknown";

impl TypeLowering<'_, '_> {
    pub(super) fn union(&mut self, of: &schema::Union) -> Union {
        // Whatever decides, a newer server may send what no page knows. Only a person can say that there is no more.
        let takes_all = of.members.iter().any(|member| self.takes_all(&member.ty));
        self.union_of(of, !takes_all && of.is_kept())
    }

    fn union_of(&mut self, of: &schema::Union, open: bool) -> Union {
        let idents = self.variant_names(&of.members, open);
        let methods = names::methods(&idents);
        let clear = self.clear(of);
        let variants: Vec<Variant> = (of.members.iter().zip(idents.into_iter().zip(methods)).zip(clear).enumerate())
            .map(|(at, ((member, names), clear))| self.variant(of, at, member, names, clear))
            .collect();
        let unknown = open.then(|| self.scope.value());
        let Plan { structural, tables, arms, rest } = self.plan(of, &variants, open);
        let tag = of.tag.as_ref().map(|tag| Literal::string(&tag.value));
        let texts = self.texts(of, &variants);
        Union { variants, tag, unknown, texts, structural, tables, arms, rest }
    }

    /// An alias that reaches itself, as a union of one member: a type of its own can do that.
    pub(super) fn endless(&mut self, of: &schema::Type) -> Union {
        let members = vec![Member { ty: of.clone(), tags: Vec::new() }];
        self.union_of(&schema::Union { members, tag: None, open: Default::default() }, false)
    }

    fn variant(
        &mut self,
        of: &schema::Union,
        at: usize,
        member: &Member,
        (ident, method): (Ident, Ident),
        clear: bool,
    ) -> Variant {
        let ty = (!matches!(member.ty, schema::Type::Null)).then(|| self.held(&member.ty, at));
        let from = ty.as_ref().filter(|_| clear).map(unboxed).filter(|ty| *ty != self.own_type());
        let conversions = from.as_ref().map(|from| self.conversions(of, &member.ty, from)).unwrap_or_default();
        let maker = from.and_then(|from| self.maker(&member.ty, from, &method));
        let tag = of.tag.as_ref().map_or(TagValue::None, |tag| self.tag_value(&tag.value, member));
        Variant { ident, doc: docs::of_member(of, member), ty, method, conversions, maker, tag }
    }

    /// What leads from the type `from` of a member to the union, and back.
    fn conversions(&self, of: &schema::Union, member: &schema::Type, from: &Type) -> Vec<&'static str> {
        let is_list = |member: &&Member| matches!(self.context.type_table.through(&member.ty), schema::Type::List(_));
        // Of a union that may hold this one, `TryFrom` would be there twice.
        let is_model = matches!(self.context.type_table.shape(member), Some((_, Shape::Struct(_) | Shape::Enum(_))));
        let mut words = vec!["from"];
        words.extend(from.is_string().then_some("text"));
        words
            .extend((matches!(from, Type::Vec(_)) && of.members.iter().filter(is_list).count() == 1).then_some("list"));
        words.extend(is_model.then_some("back"));
        words
    }

    /// The function that makes a member of the type `of`, if a request holds it and it needs one value.
    fn maker(&mut self, member: &schema::Type, of: Type, method: &Ident) -> Option<Maker> {
        let (name, Shape::Struct(shape)) = self.context.type_table.shape(member)? else { return None };
        let (field, ty) = self.only_needed(name, shape)?;
        Some(Maker { ident: names::maker(method), of, field, ty })
    }

    /// The variants of members that are text.
    fn texts(&self, of: &schema::Union, variants: &[Variant]) -> Vec<Ident> {
        let members = of.members.iter().zip(variants);
        members.filter(|(member, _)| self.is_word(&member.ty)).map(|(_, variant)| variant.ident.clone()).collect()
    }

    fn own_type(&self) -> Type {
        Type::Named(Path::short(&self.own.ident))
    }

    /// For each member, whether only it holds what it holds.
    fn clear(&self, of: &schema::Union) -> Vec<bool> {
        let signatures: Vec<String> = of.members.iter().map(|member| self.signature(&member.ty)).collect();
        let mut count: BTreeMap<&str, usize> = BTreeMap::new();
        for signature in &signatures {
            *count.entry(signature).or_default() += 1;
        }
        signatures.iter().map(|signature| count.get(signature.as_str()) == Some(&1)).collect()
    }

    /// What a type is in Rust, without the names of aliases.
    fn signature(&self, of: &schema::Type) -> String {
        use schema::Type as T;
        match self.context.type_table.through(of) {
            T::List(of) => format!("list<{}>", self.signature(of)),
            T::Map(of) => format!("map<{}>", self.signature(of)),
            T::Nullable(of) => format!("nullable<{}>", self.signature(of)),
            T::Undecided => T::Number.to_string(),
            T::Null => T::Any.to_string(),
            T::Literal(serde_json::Value::String(_)) => T::String.to_string(),
            T::Literal(serde_json::Value::Bool(_)) => T::Boolean.to_string(),
            T::Literal(serde_json::Value::Number(number)) if number.is_f64() => T::Number.to_string(),
            T::Literal(_) => T::Integer.to_string(),
            plain => plain.to_string(),
        }
    }

    fn variant_names(&self, members: &[Member], open: bool) -> Vec<Ident> {
        let candidates = members.iter().map(|member| self.candidates(member)).collect();
        let tables = dispatch::tables();
        let reserved: Vec<&str> = tables.chain(open.then_some(CATCH_ALL)).collect();
        names::distinct(candidates, &reserved)
    }

    /// Names for a member, from the shortest: its tag, its type's name without the union's, its type's name, and one that
    /// no other type has.
    fn candidates(&self, member: &Member) -> Vec<String> {
        let mut names = match member.tags.as_slice() {
            [tag] => names::candidates(tag),
            _ => Vec::new(),
        };
        names.truncate(2);
        names.extend(self.type_names(&member.ty));
        let last = names.last().map(|name| names::marked(name, &member.ty.to_string()));
        names.extend(last);
        names
    }

    fn type_names(&self, of: &schema::Type) -> Vec<String> {
        use schema::Type as T;
        let compound = |kind: &str, of: &T| {
            let inner = self.type_names(of).into_iter().map(|inner| format!("{kind}Of{inner}"));
            std::iter::once(kind.to_owned()).chain(inner).collect()
        };
        match of {
            T::String => vec!["String".to_owned()],
            T::Integer => vec!["Integer".to_owned()],
            T::Number | T::Undecided => vec!["Number".to_owned()],
            T::Boolean => vec!["Boolean".to_owned()],
            T::Any => vec!["Any".to_owned()],
            T::DateTime => vec!["Timestamp".to_owned()],
            T::Date => vec!["Date".to_owned()],
            T::Decimal => vec!["Decimal".to_owned()],
            T::BigInt => vec!["BigInt".to_owned()],
            T::Bytes => vec!["Bytes".to_owned()],
            T::Null => vec!["Null".to_owned()],
            T::Literal(serde_json::Value::String(text)) => names::candidates(text),
            T::Literal(value) => names::candidates(&value.to_string()),
            T::List(of) => compound("List", of),
            T::Map(of) => compound("Map", of),
            T::Nullable(of) => self.type_names(of),
            T::Ref(name) => self.model_names(name),
        }
    }

    fn model_names(&self, name: &schema::TypeName) -> Vec<String> {
        let full = names::type_name(&name.name).plain().to_owned();
        let short = full.strip_prefix(self.own.ident.plain()).filter(|rest| rest.starts_with(char::is_uppercase));
        let long = format!("{}{full}", names::type_name(&name.namespace));
        short.map(str::to_owned).into_iter().chain([full.clone(), long]).collect()
    }

    /// Where the value of the tag of a member stands.
    fn tag_value(&self, tag: &str, member: &Member) -> TagValue {
        if let [value] = member.tags.as_slice() {
            return TagValue::Fixed(Literal::string(value));
        }
        match self.context.type_table.shape(&member.ty) {
            // An inner union speaks for itself.
            Some((_, Shape::Union(of))) if of.tag.as_ref().is_some_and(|inner| inner.value == tag) => TagValue::Inner,
            Some((_, Shape::Struct(of))) => self.tag_field(tag, of),
            _ => TagValue::None,
        }
    }

    /// The field of a member that holds the tag, where that is text.
    fn tag_field(&self, tag: &str, of: &schema::Struct) -> TagValue {
        let Some(at) = of.fields.iter().position(|field| field.wire.value == tag) else { return TagValue::None };
        let Some(field) = of.fields.get(at) else { return TagValue::None };
        if let Some(serde_json::Value::String(value)) = self.context.type_table.constant(field) {
            return TagValue::Fixed(Literal::string(value));
        }
        let idents = structs::field_names(of, &self.context.type_table);
        let (Some((ident, _)), true) = (idents.get(at), self.is_word(&field.ty.value)) else { return TagValue::None };
        let always = field.required.value && !field.is_nullable();
        if always { TagValue::Text(ident.clone()) } else { TagValue::Perhaps(ident.clone()) }
    }

    /// Whether a type is text that anybody may see: a string or an enum of strings.
    pub(super) fn is_word(&self, of: &schema::Type) -> bool {
        match self.context.type_table.shape(of) {
            Some((_, Shape::Enum(of))) => of.values.iter().all(serde_json::Value::is_string),
            _ => matches!(self.context.type_table.through(of), schema::Type::String),
        }
    }
}

fn unboxed(of: &Type) -> Type {
    match of {
        Type::Box(of) => (**of).clone(),
        of => of.clone(),
    }
}
