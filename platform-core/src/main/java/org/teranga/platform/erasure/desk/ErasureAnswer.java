package org.teranga.platform.erasure.desk;

import java.util.UUID;

/**
 * The state of a person's erasure, as JSON.
 *
 * @param person whose
 * @param state  {@code waits_for_second_person}, {@code being_erased}
 */
public record ErasureAnswer(UUID person, String state) {}
