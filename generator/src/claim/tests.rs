use super::*;
use crate::{
    place::Span,
    schema::{Nullability, Openness},
};

/// A place on the page numbered `node`.
fn on(node: usize) -> Origin {
    Origin { node, span: Span::new(10, 20) }
}

fn claims<T: PartialEq + Debug>(all: impl IntoIterator<Item = Claim<T>>) -> Claims<T> {
    let mut claims = Claims::default();
    all.into_iter().for_each(|claim| claims.push(claim));
    claims
}

/// All orders of `items`.
fn orders<T: Clone>(items: &[T]) -> Vec<Vec<T>> {
    if items.is_empty() {
        return vec![Vec::new()];
    }
    let first = |at: usize| {
        let rest = [&items[..at], &items[at + 1..]].concat();
        orders(&rest).into_iter().map(move |order| [vec![items[at].clone()], order].concat())
    };
    (0..items.len()).flat_map(first).collect()
}

#[test]
fn the_order_in_which_claims_are_made_cannot_be_told() {
    let made = [
        Claim::tabled(Nullability::Yes, on(2), Words::Quoted),
        Claim::shown(Nullability::Yes, on(1), "null"),
        Claim::silent(Nullability::No, on(1)),
        Claim::silent(Nullability::Unknown, on(1)),
        Claim::elsewhere(Nullability::Yes, "same_fields", "another type"),
        Claim::elsewhere(Nullability::Yes, "nullable", "other types"),
    ];
    let known = claims(made.clone());
    assert!(known.all().is_sorted_by(|a, b| a.strength >= b.strength));
    for order in orders(&made) {
        let shuffled = claims(order);
        assert_eq!(shuffled, known);
        assert_eq!(shuffled.weigh(&Widest), known.weigh(&Widest));
    }
}

#[test]
fn the_strongest_claim_decides_whatever_others_say() {
    let mut all = claims([]);
    assert_eq!(all.weigh(&Widest), None);
    let mut stronger = |claim: Claim<Nullability>| {
        let value = claim.value;
        all.push(claim);
        let verdict = all.weigh(&Widest).map(|verdict| (verdict.value, verdict.dispute.is_some()));
        assert_eq!(verdict, Some((value, false)));
    };
    stronger(Claim::assumed(Nullability::Unknown, "a rule", "habit"));
    stronger(Claim::elsewhere(Nullability::Yes, "a rule", "another type"));
    stronger(Claim::inferred(Nullability::No, "a rule", "the field"));
    // A page that is silent on purpose leaves nothing open for other types.
    stronger(Claim::silent(Nullability::Unknown, on(0)));
    stronger(Claim::shown(Nullability::Yes, on(0), "null"));
    stronger(Claim::described(Nullability::No, on(0)));
    stronger(Claim::tabled(Nullability::Yes, on(0), Words::Quoted));
    stronger(Claim::corrected(Nullability::No, "the server says so"));
}

#[test]
fn where_equals_disagree_the_wider_is_kept_and_both_are_named() {
    let marks = claims([true, true, false].into_iter().zip(0..).map(|(required, node)| {
        let words = Words::Plain;
        Claim::tabled(required, on(node), words)
    }));
    let verdict = marks.weigh(&Widest);
    assert_eq!(verdict.as_ref().map(|verdict| verdict.value), Some(false));
    let places = verdict.and_then(|verdict| verdict.dispute).map(|(one, other)| (one.origin, other.origin));
    assert_eq!(places, Some((Some(on(0)), Some(on(2)))));
}

#[test]
fn a_correction_ends_a_dispute() {
    let mut marks = claims([Claim::tabled(true, on(0), Words::Plain), Claim::tabled(false, on(1), Words::Plain)]);
    assert!(marks.weigh(&Widest).is_some_and(|verdict| verdict.dispute.is_some()));
    marks.push(Claim::corrected(true, "seen"));
    assert_eq!(marks.weigh(&Widest).map(|verdict| (verdict.value, verdict.dispute)), Some((true, None)));
}

#[test]
fn what_one_leaves_open_an_equal_decides() {
    let open = claims([Claim::described(Openness::Assumed, on(0)), Claim::described(Openness::Closed, on(1))]);
    let verdict = open.weigh(&Widest);
    assert_eq!(verdict.map(|verdict| (verdict.value, verdict.by.origin)), Some((Openness::Closed, Some(on(1)))));
}

#[test]
fn what_is_claimed_twice_counts_once() {
    let again = || Claim::inferred("id".to_owned(), "tag", "every member requires it");
    assert_eq!(claims([again(), again()]).all().len(), 1);
}
