//! What serde asks of a serializer, as positions write it.

use serde::{
    Serialize, Serializer,
    ser::{Error, Impossible},
};

use super::{Behind, Parts, Position, STEP, Unwritable};
use crate::lock::{because::FLOW, scalar};

type Written = Result<(), Unwritable>;
type Never = Impossible<(), Unwritable>;

fn odd<T>(what: &str) -> Result<T, Unwritable> {
    Err(Unwritable::custom(format_args!("no lock has {what}")))
}

impl<'y> Serializer for Position<'y> {
    type Ok = ();
    type Error = Unwritable;
    type SerializeSeq = Parts<'y>;
    type SerializeTuple = Never;
    type SerializeTupleStruct = Never;
    type SerializeTupleVariant = Never;
    type SerializeMap = Parts<'y>;
    type SerializeStruct = Parts<'y>;
    type SerializeStructVariant = Never;

    fn serialize_bool(self, value: bool) -> Written {
        self.plain(if value { "true" } else { "false" });
        Ok(())
    }

    fn serialize_i8(self, value: i8) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i16(self, value: i16) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i32(self, value: i32) -> Written {
        self.serialize_i64(value.into())
    }

    fn serialize_i64(self, value: i64) -> Written {
        self.plain(&value.to_string());
        Ok(())
    }

    fn serialize_u8(self, value: u8) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u16(self, value: u16) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u32(self, value: u32) -> Written {
        self.serialize_u64(value.into())
    }

    fn serialize_u64(self, value: u64) -> Written {
        self.plain(&value.to_string());
        Ok(())
    }

    fn serialize_f32(self, value: f32) -> Written {
        self.serialize_f64(value.into())
    }

    fn serialize_f64(self, value: f64) -> Written {
        self.plain(&scalar::fraction(value));
        Ok(())
    }

    fn serialize_char(self, value: char) -> Written {
        self.serialize_str(value.encode_utf8(&mut [0; 4]))
    }

    fn serialize_str(self, value: &str) -> Written {
        self.text(value);
        Ok(())
    }

    fn serialize_bytes(self, _: &[u8]) -> Written {
        odd("bytes")
    }

    fn serialize_none(self) -> Written {
        self.serialize_unit()
    }

    fn serialize_some<T: Serialize + ?Sized>(self, value: &T) -> Written {
        value.serialize(self)
    }

    fn serialize_unit(self) -> Written {
        self.plain("null");
        Ok(())
    }

    fn serialize_unit_struct(self, _: &'static str) -> Written {
        self.serialize_unit()
    }

    fn serialize_unit_variant(self, _: &'static str, _: u32, variant: &'static str) -> Written {
        self.serialize_str(variant)
    }

    fn serialize_newtype_struct<T: Serialize + ?Sized>(self, name: &'static str, value: &T) -> Written {
        let behind = if name == FLOW { Behind::Brace } else { self.behind };
        value.serialize(Position { behind, ..self })
    }

    fn serialize_newtype_variant<T: Serialize + ?Sized>(
        self,
        _: &'static str,
        _: u32,
        _: &'static str,
        _: &T,
    ) -> Written {
        odd("variants with a value")
    }

    fn serialize_seq(self, _: Option<usize>) -> Result<Parts<'y>, Unwritable> {
        // The dashes of a list stand below the first letter of its key.
        Ok(self.parts(0))
    }

    fn serialize_tuple(self, _: usize) -> Result<Never, Unwritable> {
        odd("tuples")
    }

    fn serialize_tuple_struct(self, _: &'static str, _: usize) -> Result<Never, Unwritable> {
        odd("tuples")
    }

    fn serialize_tuple_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Never, Unwritable> {
        odd("tuples")
    }

    fn serialize_map(self, _: Option<usize>) -> Result<Parts<'y>, Unwritable> {
        Ok(self.parts(STEP))
    }

    fn serialize_struct(self, _: &'static str, _: usize) -> Result<Parts<'y>, Unwritable> {
        Ok(self.parts(STEP))
    }

    fn serialize_struct_variant(self, _: &'static str, _: u32, _: &'static str, _: usize) -> Result<Never, Unwritable> {
        odd("variants with a value")
    }
}
