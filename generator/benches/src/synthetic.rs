//! `synthetic`: the pages of an API that does not exist.

use fieldtable::source::{Config, File, Folder, Source, SourceConfig};

use crate::{
    family::Family,
    page::{go_enum, go_struct, go_union, ts_enum, ts_struct, ts_union},
};

/// About how many pages one unit of scale has.
pub const PAGES: usize = 1_500;

/// A family has 6 pages in TypeScript and 8 in Go.
const FAMILIES: usize = PAGES / 14;

const STATUS: &[&str] = &["active", "paused", "waiting_for_review", "closed"];

/// The pages of `scale` times 1,500 types and dialects: TypeScript and Go, in equal parts of one API.
#[must_use]
pub fn synthetic(scale: usize) -> Source {
    let (mut typescript, mut go) = (Vec::new(), Vec::new());
    for family in (0..FAMILIES * scale).map(Family::new) {
        let (name, members) = (&family.name, family.members());
        let (owner, status, method) = (format!("{name}Owner"), format!("{name}Status"), format!("{name}Method"));
        let mut both = |name: &str, ts: String, go_text: String| {
            typescript.push(file("typescript/models", name, ts));
            go.push(file("go/models/components", name, go_text));
        };
        both(name, ts_struct(name, &family.thing()), go_struct(name, &family.thing()));
        both(&owner, ts_struct(&owner, &Family::owner()), go_struct(&owner, &Family::owner()));
        both(&status, ts_enum(&status, STATUS), go_enum(&status, STATUS));
        both(&method, ts_union(&method, &members, Family::member), go_union(&method, &members));
        for (member, tag) in members {
            let fields = Family::member(&member, tag);
            both(&member, ts_struct(&member, &fields), go_struct(&member, &fields));
        }
        // TypeScript shows the only value where Go has an enum.
        for (member, tag) in family.members() {
            let kind = format!("{member}Kind");
            go.push(file("go/models/components", &kind, go_enum(&kind, &[tag])));
        }
    }
    let folders = vec![folder("typescript", typescript), folder("go", go)];
    Source { config: Config::named("synthetic"), folders, ..Source::default() }
}

fn folder(name: &str, mut files: Vec<File>) -> Folder {
    files.sort_by(|a, b| a.path.cmp(&b.path));
    Folder { origin: SourceConfig::folder(name.to_owned()), files, ..Folder::default() }
}

fn file(folder: &str, name: &str, text: String) -> File {
    File { path: format!("{folder}/{}.md", name.to_lowercase()).into(), text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_pages_resolve_without_problems_and_mean_what_both_dialects_say() {
        let source = synthetic(2);
        let pages: usize = source.folders.iter().map(|folder| folder.files.len()).sum();
        let Ok(output) = fieldtable::generate(&source) else { unreachable!("the pages are well") };
        assert!(pages.abs_diff(2 * PAGES) < 30, "{pages}");
        assert!(output.warnings.is_empty(), "{:#?}", &output.warnings[..3.min(output.warnings.len())]);
        let thing = output.files.get("src/models/archived_account_alert.rs").unwrap_or_default();
        assert!(thing.contains("pub created_at: Timestamp") && thing.contains("pub settled_by: Option<"), "{thing}");
        let owner = output.files.get("src/models/archived_account_alert_owner.rs").unwrap_or_default();
        assert!(owner.contains("pub seat_count: i64"), "{owner}");
        let method = output.files.get("src/models/archived_account_alert_method.rs").unwrap_or_default();
        assert!(method.contains("tag: \"kind\""), "{method}");
    }
}
