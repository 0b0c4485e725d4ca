//! Conversions of moments and dates to the types of other crates.
