package org.teranga.training.leading;

/**
 * The content of the e-mail about a completion that ends ({@code mail/course_ending}).
 *
 * @param association whose course
 * @param name        what to call the reader; empty where nobody said
 * @param course      what the course is called
 * @param until       the last day, as the reader writes days
 * @param url         where it is taken again
 */
public record RenewalMail(String association, String name, String course, String until, String url) {}
