package org.teranga.platform.erasure.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The page behind the link of an e-mail about an erasure ({@code platform/erasure/link}). A POST to {@code href/keep} takes it back.
 *
 * @param href this page, from the root of the host
 * @param day  on which the file is erased; null where it was taken back
 * @param term whether it is the end of a term, which nobody asked for
 * @param kept whether the person has just said that it stays
 */
public record ErasureLinkView(String href, @Nullable LocalDate day, boolean term, boolean kept) {}
