package dev.nightshift.compliance.gate;

/**
 * Why a show may not go live.
 *
 * @param rule id in the rule catalogue
 * @param where the platform or market that asks for it
 * @param why in one sentence
 * @param todo what lifts it
 */
public record Blocker(String rule, String where, String why, String todo) {}
