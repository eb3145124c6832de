package org.teranga.benchmarks.hostile;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * One request, byte by byte, as no library would let it be sent.
 *
 * @param address what it is meant for
 * @param method  mostly the address's own
 * @param target  path and query
 * @param headers as they are sent, cookies not among them
 * @param body    empty where there is none
 * @param missing how many bytes its length promises that never come
 */
record Shot(Address address, String method, String target, Map<String, String> headers, byte[] body, int missing) {
    private static final int LONGEST_SHOWN = 600;

    byte[] bytes(String host, String cookies) {
        StringBuilder head = new StringBuilder(method + " " + target + " HTTP/1.1\r\nHost: " + host + "\r\n");
        Map<String, String> all = new LinkedHashMap<>(headers);
        if (!cookies.isEmpty()) {
            all.put("Cookie", cookies);
        }
        if (!method.equals("GET") && !method.equals("HEAD")) {
            all.put("Origin", "http://" + host);
            all.put("Content-Length", String.valueOf(body.length + missing));
        }
        if (missing > 0) {
            all.put("Connection", "close");
        }
        all.forEach(
                (name, value) -> head.append(name).append(": ").append(value).append("\r\n"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** The ids in its body and its question, which the platform may keep. */
    Set<String> kept() {
        int question = target.indexOf('?');
        String all = (question < 0 ? "" : target.substring(question)) + new String(body, StandardCharsets.ISO_8859_1);
        return Side.ID.matcher(all).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    /** Whether what it sends holds a text; an answer may say it again then. */
    boolean says(String text) {
        return target.contains(text) || new String(body, StandardCharsets.ISO_8859_1).contains(text);
    }

    @Override
    public String toString() {
        String sent = new String(body, StandardCharsets.ISO_8859_1);
        String cut = sent.length() > LONGEST_SHOWN ? sent.substring(0, LONGEST_SHOWN) + "…" : sent;
        return method + " " + target + " " + headers + (missing > 0 ? " cut " : " ")
                + cut.replaceAll("[\\x00-\\x1f]", "·");
    }
}
