package org.teranga.platform.erasure.desk;

import java.util.UUID;

/**
 * How far the erasure of a person is.
 *
 * @param person whose
 * @param state  {@code waits_for_second_person}, {@code being_erased}
 */
public record ErasureAnswer(UUID person, String state) {}
