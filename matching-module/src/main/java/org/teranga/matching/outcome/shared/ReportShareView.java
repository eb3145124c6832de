package org.teranga.matching.outcome.shared;

/**
 * Whether an association shares its figures ({@code matching/outcome/share}).
 *
 * @param report the address of reports, from the root of the host
 * @param shares whether it does
 */
public record ReportShareView(String report, boolean shares) {}
