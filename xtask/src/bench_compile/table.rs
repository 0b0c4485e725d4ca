//! `table`: what the builds took, as a Markdown table.

use super::trial::Timed;

/// Medians and ratios, a line a build and measure.
pub fn table(timed: &[Timed]) -> String {
    let head = "| build | measure | generated | derives | ratio |\n| --- | --- | --- | --- | --- |\n";
    timed.iter().fold(head.to_owned(), |table, timed| table + &rows(timed))
}

fn rows(Timed { build, generated, derived }: &Timed) -> String {
    let memory = generated.memory.zip(derived.memory);
    let measures = [
        Some(("user s", generated.user, derived.user)),
        Some(("wall s", generated.wall, derived.wall)),
        memory.map(|(generated, derived)| ("peak MiB", generated, derived)),
    ];
    let row = |(measure, a, b): (&str, f64, f64)| {
        let digits = if measure == "peak MiB" { 0 } else { 2 };
        format!("| {build} | {measure} | {a:.digits$} | {b:.digits$} | {:.2} |\n", a / b)
    };
    measures.into_iter().flatten().map(row).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bench_compile::cost::Cost;

    #[test]
    fn a_line_shows_both_and_their_ratio() {
        let cost = |user| Cost { wall: 2.0 * user, user, memory: None };
        let table = table(&[Timed { build: "check", generated: cost(1.0), derived: cost(4.0) }]);
        assert!(table.contains("| check | user s | 1.00 | 4.00 | 0.25 |\n"), "{table}");
        assert!(!table.contains("MiB"), "{table}");
    }
}
