package dev.nightshift.host.llm;

/** Words drafts. Safe for any thread. */
@FunctionalInterface
interface DraftModel {
    /** Starts a draft and returns at once; what goes wrong ends the draft. */
    Draft start(DraftPrompt prompt);
}
