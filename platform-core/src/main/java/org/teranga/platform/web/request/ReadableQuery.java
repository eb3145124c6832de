package org.teranga.platform.web.request;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a question that is not written as questions are: a percent sign without two digits, bytes that are no UTF-8, at which the server
 * fails where a form comes with it, and character 0, for which the database has no sign. 400 here, before any of them looks at it; 415 for
 * a form that names other letters than UTF-8, in which the server would read the question too.
 */
public class ReadableQuery implements Filter {
    private static final int HEX = 16;
    private static final String FORM = "application/x-www-form-urlencoded";
    /** The letters are named once, and nothing else is named beside them in which others could hide. */
    private static final Pattern UTF_8 =
            Pattern.compile(FORM + "\\s*;\\s*charset\\s*=\\s*(utf-?8|\"utf-?8\")\\s*;?\\s*");

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (!readable(((HttpServletRequest) request).getQueryString())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_BAD_REQUEST);
        } else if (isFormInOtherLetters(request.getContentType())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_UNSUPPORTED_MEDIA_TYPE);
        } else {
            chain.doFilter(request, response);
        }
    }

    static boolean isFormInOtherLetters(@Nullable String contentType) {
        if (contentType == null) {
            return false;
        }
        String type = contentType.toLowerCase(Locale.ROOT);
        return type.startsWith(FORM)
                && type.contains("charset")
                && !UTF_8.matcher(type).matches();
    }

    static boolean readable(@Nullable String query) {
        if (query == null || query.indexOf('%') < 0) {
            return true;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < query.length(); i++) {
            if (query.charAt(i) != '%') {
                bytes.write('x'); // ends what stands before it
                continue;
            }
            int octet = i + 2 < query.length()
                    ? Character.digit(query.charAt(i + 1), HEX) * HEX + Character.digit(query.charAt(i + 2), HEX)
                    : -1;
            if (octet <= 0 || Character.digit(query.charAt(i + 2), HEX) < 0) {
                return false;
            }
            bytes.write(octet);
            i += 2;
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes.toByteArray()));
            return true;
        } catch (CharacterCodingException otherLetters) {
            return false;
        }
    }
}
