package org.teranga.matching.safeguarding.reference;

import org.teranga.platform.theme.FilledForm;

/**
 * The page of somebody who was named ({@code matching/reference/answer}).
 *
 * @param name   who is asked
 * @param host   by whom they were named; empty where no name was given
 * @param action where the answer is sent
 * @param state  {@code asked, answered, forgotten}
 * @param form   the form as it stands
 */
public record ReferenceView(String name, String host, String action, String state, FilledForm form) {}
