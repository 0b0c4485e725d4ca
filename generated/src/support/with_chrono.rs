// @generated from templates/support/src/support/with_chrono.rs by `fieldtable codegen`. Do not edit.

//! Conversions to and from the types of `chrono`.

use chrono::{DateTime, FixedOffset, NaiveDate, ParseError, SecondsFormat, TimeZone};

use super::text::{Date, Timestamp};

impl Timestamp {
    /// The moment, and the offset that its text has.
    ///
    /// # Errors
    ///
    /// The text is not a date and time with an offset.
    pub fn to_chrono(&self) -> Result<DateTime<FixedOffset>, ParseError> {
        DateTime::parse_from_rfc3339(self.as_str())
    }
}

impl Date {
    /// The day.
    ///
    /// # Errors
    ///
    /// The text is not a date.
    pub fn to_chrono(&self) -> Result<NaiveDate, ParseError> {
        self.as_str().parse()
    }
}

impl<Z: TimeZone> From<DateTime<Z>> for Timestamp {
    fn from(moment: DateTime<Z>) -> Self {
        Self::from(moment.fixed_offset().to_rfc3339_opts(SecondsFormat::AutoSi, true))
    }
}

impl From<NaiveDate> for Date {
    fn from(day: NaiveDate) -> Self {
        Self::from(day.to_string())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn moments_are_converted_both_ways() {
        let moment = Timestamp::from("2026-01-31T13:00:00.5+01:00").to_chrono();
        assert_eq!(moment.as_ref().map(DateTime::timestamp_millis).ok(), Some(1_769_860_800_500));
        assert_eq!(moment.map(Timestamp::from).ok(), Some("2026-01-31T13:00:00.500+01:00".into()));
        assert_eq!(Timestamp::from(DateTime::UNIX_EPOCH), "1970-01-01T00:00:00Z");
        assert!(Timestamp::from("soon").to_chrono().is_err());
    }

    #[test]
    fn days_are_converted_both_ways() {
        let day = Date::from("2026-01-31").to_chrono();
        assert_eq!(day, Ok(NaiveDate::from_ymd_opt(2026, 1, 31).unwrap_or_default()));
        assert_eq!(day.map(Date::from), Ok("2026-01-31".into()));
        assert!(Date::from("2026-02-31").to_chrono().is_err());
    }
}
