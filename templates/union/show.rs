support::show! {
    {{ item.ident }}: {{ self.members() }}
}
