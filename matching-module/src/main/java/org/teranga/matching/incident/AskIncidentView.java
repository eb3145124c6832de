package org.teranga.matching.incident;

import org.teranga.platform.theme.FilledForm;

/**
 * Somebody of the team asks to read a restricted file ({@code matching/incident/ask}). A POST to {@code action} says why.
 *
 * @param action where the form goes, from the root of the host
 * @param form   the form as it stands
 */
public record AskIncidentView(String action, FilledForm form) {}
