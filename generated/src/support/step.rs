// @generated from templates/support/src/support/step.rs by `fieldtable codegen`. Do not edit.

//! Steps: what reading costs, counted where it is tested.

#[cfg(test)]
thread_local! {
    static STEPS: std::cell::Cell<usize> = const { std::cell::Cell::new(0) };
}

/// Counts one step: a value that is read, moved, or looked at.
#[inline]
pub(crate) fn step() {
    #[cfg(test)]
    STEPS.set(STEPS.get() + 1);
}

/// The steps since the last call.
#[cfg(test)]
pub(crate) fn take_steps() -> usize {
    STEPS.take()
}
