//! The rules as a whole.

mod shuffled;
