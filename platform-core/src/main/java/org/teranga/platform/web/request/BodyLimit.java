package org.teranga.platform.web.request;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.teranga.platform.refusal.Refusal;

/** Bodies have an end: 1 MiB for forms and JSON, 11 MiB for forms with a picture or a folder of pages and files of questions, 64 MiB for spreadsheets, lists of skills and media of lessons. A longer one is 413, before it is read where its length is told; one that breaks off before its end is 400. */
public class BodyLimit implements Filter {
    /** The largest form or JSON body, in bytes. */
    public static final long ORDINARY = 1 << 20;

    /** The largest form with a picture, in bytes. */
    public static final long PICTURE = 11 << 20;

    /** The largest spreadsheet, in bytes. */
    public static final long SPREADSHEET = 64 << 20;

    @Override
    public void doFilter(ServletRequest plain, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletRequest request = (HttpServletRequest) plain;
        long limit = limit(request.getRequestURI());
        if (request.getContentLengthLong() > limit) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_REQUEST_ENTITY_TOO_LARGE);
            return;
        }
        chain.doFilter(new Limited(request, limit), response);
    }

    private static long limit(String path) {
        boolean spreadsheet = path.startsWith("/api/v1/imports/")
                || path.matches("/[a-z-]+/desk/import(/.*)?|/[a-z-]+/desk/training/[a-z0-9-]+/[a-z0-9-]+/media"
                        + "|/[a-z-]+/operator/skills");
        boolean picture = path.matches("/[a-z-]+/admin/(look|campaign)|/[a-z-]+/open/plan|/[a-z-]+/desk/rights/files"
                + "|/api/v1/training/courses/[^/]+/questions|/[a-z-]+/desk/questions/[^/]+/import"
                + "|/[A-Za-z-]+/((offer|need)/status/[^/]+/messages|(me/|desk/)?messages/[^/]+)");
        return spreadsheet ? SPREADSHEET : picture ? PICTURE : ORDINARY;
    }

    private static final class Limited extends HttpServletRequestWrapper {
        private final long limit;
        private @Nullable Counted body;

        private Limited(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        /** One and the same for the whole request: whoever reads in pieces may ask for it before each. */
        @Override
        public ServletInputStream getInputStream() throws IOException {
            Counted counted = body;
            if (counted == null) {
                counted = new Counted(super.getInputStream(), limit);
                body = counted;
            }
            return counted;
        }
    }

    private static final class Counted extends ServletInputStream {
        private final ServletInputStream body;
        private long left;

        private Counted(ServletInputStream body, long limit) {
            this.body = body;
            this.left = limit;
        }

        @Override
        public int read() throws IOException {
            try {
                int next = body.read();
                count(next < 0 ? 0 : 1);
                return next;
            } catch (IOException brokenOff) {
                throw Refusal.unreadable("problem.detail.400");
            }
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                int count = body.read(bytes, offset, length);
                count(Math.max(count, 0));
                return count;
            } catch (IOException brokenOff) {
                throw Refusal.unreadable("problem.detail.400");
            }
        }

        private void count(int read) {
            left -= read;
            if (left < 0) {
                throw Refusal.tooLarge("problem.too_large");
            }
        }

        @Override
        public boolean isFinished() {
            return body.isFinished();
        }

        @Override
        public boolean isReady() {
            return body.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            body.setReadListener(listener);
        }
    }
}
