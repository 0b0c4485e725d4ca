//! The kinds of keys, by how they begin.

use std::ops::Range;

use memchr::memmem;

use super::{
    SHORTEST,
    random::{is_coded, is_drawn, is_random},
};

/// What keys begin with.
///
/// To add a kind: a line here, in order; where one begins another, both may stand.
const PREFIXES: &[&str] = &[
    "AIza",
    "AKIA",
    "ASIA",
    "ATATT3",
    "GOCSPX-",
    "NRAK-",
    "PMAK-",
    "SG.",
    "dckr_pat_",
    "doo_v1_",
    "dop_v1_",
    "dp.st.",
    "figd_",
    "gho_",
    "ghp_",
    "ghr_",
    "ghs_",
    "ghu_",
    "github_pat_",
    "glpat-",
    "glrt-",
    "gsk_",
    "hf_",
    "hvs.",
    "lin_api_",
    "npm_",
    "ntn_",
    "pk-",
    "pk_",
    "polar_oat_",
    "polar_pat_",
    "pplx-",
    "pypi-",
    "r8_",
    "rk_",
    "sbp_",
    "sess-",
    "shpat_",
    "shpca_",
    "shppa_",
    "shpss_",
    "sk-",
    "sk_",
    "sntrys_",
    "whsec_",
    "xai-",
    "xapp-",
    "xoxa-",
    "xoxb-",
    "xoxe-",
    "xoxe.",
    "xoxp-",
    "xoxr-",
    "xoxs-",
    "ya29.",
];

/// What stands before a key in a header, an address or a setting.
const SCHEMES: &[&str] =
    &["ApiKey", "Basic", "Bearer", "Token", "X-API-Key", "_authToken", "api_key", "aws_secret_access_key"];

/// What a signed token begins with: JSON in base64.
const TOKEN: &str = "eyJ";

/// Parts up to this length behind the prefix name the kind of a key (`or-v1-`).
const LABEL: usize = 6;

/// Where the random part of `word` begins, if it is a key; `scheme` tells whether a scheme stands before it.
pub(super) fn random_part(word: &str, scheme: impl Fn() -> bool) -> Option<usize> {
    if word.len() < SHORTEST {
        return None;
    }
    if word.starts_with(TOKEN) && is_token(word) {
        return Some(TOKEN.len());
    }
    match PREFIXES.iter().find_map(|prefix| word.strip_prefix(prefix)) {
        Some(rest) => {
            let tail = unlabelled(rest);
            (is_random(tail) || is_drawn(tail)).then_some(word.len() - tail.len())
        }
        None => ((is_random(word) || is_coded(word)) && scheme()).then_some(0),
    }
}

/// Whether `word` has the head, the body and the signature of a token. One part alone is no key: cursors look like that.
fn is_token(word: &str) -> bool {
    let mut parts = word.split('.');
    let mut long = |least: usize| parts.next().is_some_and(|part| part.len() >= least);
    long(SHORTEST) && long(LABEL) && long(LABEL)
}

fn unlabelled(mut rest: &str) -> &str {
    while let Some((first, tail)) = rest.split_once(['-', '_'])
        && first.len() <= LABEL
        && tail.len() >= SHORTEST
    {
        rest = tail;
    }
    rest
}

pub(super) fn is_scheme(word: &str) -> bool {
    SCHEMES.iter().any(|scheme| word.eq_ignore_ascii_case(scheme))
}

/// What the line before and the line behind a private key begin and end with.
const OPENS: &str = "-----BEGIN ";
const NAMES: &str = "PRIVATE KEY-----";
const CLOSES: &str = "-----END ";

/// Whether `label` is the line before a private key.
pub(super) fn is_private_key(label: &str) -> bool {
    label.starts_with(OPENS) && label.trim_end().ends_with(NAMES)
}

/// Where the private keys in `text` stand, without the lines around them; one that is cut off goes on to the end.
pub(super) fn private_keys(text: &str) -> Vec<Range<usize>> {
    let opened = memmem::find_iter(text.as_bytes(), OPENS).filter_map(|at| {
        let line = text.get(at..)?;
        let head = line.find(NAMES).filter(|end| !line[..*end].contains('\n'))? + NAMES.len();
        let body = &line[head..];
        let body = body.find(CLOSES).map_or(body, |end| &body[..end]);
        let trimmed = body.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\\' | '"'));
        let start = at + head + (body.len() - body.trim_start_matches(|c: char| c.is_whitespace()).len());
        let end = at + head + body.trim_end().len();
        (trimmed.len() >= SHORTEST).then_some(start..end)
    });
    opened.collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_kind_is_found_by_its_prefix() {
        assert!(PREFIXES.is_sorted());
        let tail = "a1B2c3D4e5F6g7H8";
        for prefix in PREFIXES {
            assert_eq!(random_part(&format!("{prefix}{tail}"), || false), Some(prefix.len()), "{prefix}");
            assert_eq!(random_part(&format!("x{prefix}{tail}"), || false), None, "{prefix} within a word");
        }
    }
}
