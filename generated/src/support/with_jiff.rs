// @generated from templates/support/src/support/with_jiff.rs by `fieldtable codegen`. Do not edit.

//! Conversions to and from the types of `jiff`.

use super::text::{Date, Timestamp};

impl Timestamp {
    /// The moment.
    ///
    /// # Errors
    ///
    /// The text is not a date and time with an offset.
    pub fn to_jiff(&self) -> Result<jiff::Timestamp, jiff::Error> {
        self.as_str().parse()
    }
}

impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// The text is not a date.
    pub fn to_jiff(&self) -> Result<jiff::civil::Date, jiff::Error> {
        self.as_str().parse()
    }
}

impl From<jiff::Timestamp> for Timestamp {
    fn from(moment: jiff::Timestamp) -> Self {
        Self::from(moment.to_string())
    }
}

impl From<jiff::civil::Date> for Date {
    fn from(day: jiff::civil::Date) -> Self {
        Self::from(day.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_converted_both_ways() {
        let moment = Timestamp::from("2026-01-31T13:00:00.5+01:00").to_jiff();
        assert_eq!(moment.as_ref().ok().map(|moment| moment.as_millisecond()), Some(1_769_860_800_500));
        assert_eq!(moment.map(Timestamp::from).ok(), Some("2026-01-31T12:00:00.5Z".into()));
        assert!(Timestamp::from("soon").to_jiff().is_err());
    }

    #[test]
    fn days_are_converted_both_ways() {
        let day = Date::from("2026-01-31").to_jiff();
        assert_eq!(day.as_ref().ok().map(|day| day.day()), Some(31));
        assert_eq!(day.map(Date::from).ok(), Some("2026-01-31".into()));
        assert!(Date::from("2026-02-31").to_jiff().is_err());
    }
}
