package org.teranga.platform.identity.signin;

import java.util.Objects;

/**
 * What a page says of a sign-in that led nowhere.
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
