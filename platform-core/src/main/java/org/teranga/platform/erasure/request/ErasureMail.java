package org.teranga.platform.erasure.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The content of an e-mail about an erasure.
 *
 * @param association who writes
 * @param code        the code to type; empty where there is none
 * @param day         on which the file is erased; null where that is not certain
 * @param link        whole: by which it is taken back; with a code, where people read what goes and what stays
 */
public record ErasureMail(
        String association, String code, @Nullable LocalDate day, String link) {}
