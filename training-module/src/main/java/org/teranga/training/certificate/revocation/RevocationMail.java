package org.teranga.training.certificate.revocation;

/**
 * The content of the e-mail about a certificate that was revoked ({@code mail/certificate_revoked}). Why it was stands on the reader's own
 * page, not in a letter.
 *
 * @param association whose course
 * @param name        what to call the reader; empty where nobody said
 * @param course      what the course was called
 * @param since       the day on which it was taken back, as the reader writes days
 * @param url         where the reason is
 */
public record RevocationMail(String association, String name, String course, String since, String url) {}
