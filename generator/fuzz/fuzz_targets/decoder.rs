#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| fieldtable_fuzz::decoder::run(bytes));
