package org.teranga.platform.identity.signin;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.i18n.Language;
import org.teranga.platform.theme.PageContexts;

/** The page to show after sign-in, as it stands in an address that anybody can write: a path of this host, or the home page. */
final class ReturnPath {
    private static final String HOME = "/";
    private static final int LONGEST = 1_000;

    /** One slash, then none; no backslash, which browsers read as one; nothing that browsers leave out, as tabs. */
    private static final Pattern PATH = Pattern.compile("/(?![/\\\\])[!-\\[\\]-~]*");

    private ReturnPath() {}

    /** The path that was asked for, or {@code /} where it leads elsewhere, round in a circle, or nowhere. */
    static String of(@Nullable String wanted) {
        if (wanted == null
                || wanted.length() > LONGEST
                || !PATH.matcher(wanted).matches()
                || wanted.equals("/auth")
                || wanted.startsWith("/auth/")) {
            return HOME;
        }
        try {
            return new URI(wanted).toString();
        } catch (URISyntaxException unreadable) {
            return HOME;
        }
    }

    /** The code of the language in which that page is, or of the one that the browser asks for. */
    static String language(String returnPath, PageContexts contexts) {
        return contexts.offered(returnPath).stream()
                .map(Language::tag)
                .filter(tag -> returnPath.startsWith("/" + tag + "/"))
                .findFirst()
                .orElseGet(() -> contexts.language().tag());
    }
}
