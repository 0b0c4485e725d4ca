//! Sent: the types that requests reach, as far as names tell.

use std::collections::{BTreeMap, BTreeSet};

use rustc_hash::FxHashSet;

use crate::schema::TypeName;

/// Each type that is written, with the types that its file names.
type Uses<'a> = BTreeMap<&'a TypeName, BTreeSet<&'a TypeName>>;

/// Words of a name that tell who sends a value. Of several the last one counts: `BadRequestResponseError` is an answer.
const WORDS: &[(&str, Sender)] = &[
    ("Chunk", Sender::Server),
    ("Error", Sender::Server),
    ("Event", Sender::Server),
    ("Reply", Sender::Server),
    ("Request", Sender::Client),
    ("Response", Sender::Server),
    ("Result", Sender::Server),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Sender {
    Client,
    Server,
}

/// The types that a client may have to make: those that are named as requests, those that nothing names and that are not
/// named as answers or errors, and whatever these reach. What no answer reaches is among them: a method too many does no harm.
pub(super) fn sent<'a>(kept: &Uses<'a>, is_error: impl Fn(&TypeName) -> bool) -> FxHashSet<&'a TypeName> {
    let named: FxHashSet<&TypeName> =
        kept.iter().flat_map(|(user, used)| used.iter().filter(move |name| *name != user)).copied().collect();
    let is_root = |name: &&&'a TypeName| !named.contains(**name);
    let (answers, requests): (Vec<_>, Vec<_>) = kept
        .keys()
        .filter(is_root)
        .copied()
        .partition(|name| is_error(name) || sender(&name.name) == Some(Sender::Server));
    let asked = kept.keys().copied().filter(|name| sender(&name.name) == Some(Sender::Client));
    let mut sent = reached(kept, requests.into_iter().chain(asked));
    let received = reached(kept, answers);
    let others: Vec<_> = kept.keys().copied().filter(|name| !received.contains(name)).collect();
    sent.extend(reached(kept, others));
    sent
}

/// Who sends values of a type of that name, if a word of it tells.
fn sender(name: &str) -> Option<Sender> {
    let ends = |word: &str| {
        let parts = name.match_indices(word).map(|(at, _)| at + word.len());
        parts.filter(|end| !name.get(*end..).is_some_and(|rest| rest.starts_with(char::is_lowercase))).last()
    };
    let found = WORDS.iter().filter_map(|(word, sender)| Some((ends(word)?, *sender)));
    found.max_by_key(|(end, _)| *end).map(|(_, sender)| sender)
}

/// What types reach, themselves among it.
fn reached<'a>(kept: &Uses<'a>, from: impl IntoIterator<Item = &'a TypeName>) -> FxHashSet<&'a TypeName> {
    let (mut reached, mut open) = (FxHashSet::default(), from.into_iter().collect::<Vec<_>>());
    while let Some(name) = open.pop() {
        if reached.insert(name) {
            open.extend(kept.get(name).into_iter().flatten().copied());
        }
    }
    reached
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(list: &[&str]) -> Vec<TypeName> {
        list.iter().map(|name| TypeName::new("m", name)).collect()
    }

    #[test]
    fn the_last_word_tells_who_sends() {
        for name in ["GetKeyResponse", "BadRequestResponseErrorData", "ChatStreamChunk", "ChatResult", "ErrorEvent"] {
            assert!(sender(name) == Some(Sender::Server), "{name}");
        }
        for name in ["CreateKeysRequestBody", "ChatRequest", "ResponsesRequest", "ErrorRequest"] {
            assert!(sender(name) == Some(Sender::Client), "{name}");
        }
        for name in ["Key", "Requests", "Eventual", "Errors"] {
            assert!(sender(name).is_none(), "{name}");
        }
    }

    #[test]
    fn what_only_answers_reach_is_not_sent() {
        let all = names(&["A", "AResponse", "ARequest", "B", "C", "D", "E", "F", "Root", "Closed"]);
        let [a, answer, request, b, c, d, e, f, root, error] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map(|at| &all[at]);
        let uses =
            [(answer, vec![a, b]), (request, vec![b]), (a, vec![c]), (d, vec![e]), (e, vec![d]), (root, vec![f])];
        let mut kept: Uses<'_> = all.iter().map(|name| (name, BTreeSet::new())).collect();
        kept.extend(uses.into_iter().map(|(user, used)| (user, used.into_iter().collect())));
        let sent = sent(&kept, |name| name == error);
        let left: Vec<&TypeName> = all.iter().filter(|name| !sent.contains(name)).collect();
        assert_eq!(left, [a, answer, c, error]);
    }
}
