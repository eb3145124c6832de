package org.teranga.platform.casework;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the address of the page on which a file is shown asks of the file. */
@ApplicationScoped
class AskedOfPage {
    private static final Pattern ASKED = Pattern.compile("(?:^|&)(log|older|happened)=([a-z_]{1,20})");

    private final HttpServletRequest request;

    @Inject
    AskedOfPage(HttpServletRequest request) {
        this.request = request;
    }

    /** One of {@code log, older, happened}; empty where the address does not say it. */
    String value(String name) {
        Matcher found = ASKED.matcher(Objects.requireNonNullElse(request.getQueryString(), ""));
        while (found.find()) {
            if (found.group(1).equals(name)) {
                return found.group(2);
            }
        }
        return "";
    }
}
