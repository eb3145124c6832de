package org.teranga.platform.identity.signin;

import java.util.Objects;

/**
 * The page about a sign-in that failed.
 *
 * @param title  what happened
 * @param detail why, and what to do next
 * @param again  where to try again
 */
public record SignInNoticeView(String title, String detail, String again) {
    public SignInNoticeView {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(detail, "detail");
        Objects.requireNonNull(again, "again");
    }
}
