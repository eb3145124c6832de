package org.teranga.platform.identity.signin;

/**
 * The page about a sign-in that failed.
 *
 * @param title  what happened
 * @param detail why, and what to do next
 * @param again  where to try again
 */
public record SignInNoticeView(String title, String detail, String again) {}
