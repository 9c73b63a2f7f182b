package dev.nightshift.shop;

/** A question that shoppers ask, and the shop's answer. */
public record Faq(Text question, Text answer) {}
