package org.teranga.platform.testing.house;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The letters that people were written, as the operator sees them during development. */
@RequestScoped
public class Letterbox {
    private static final String MAIL = "http://localhost/fr/operator/mail";
    private static final int MOST = 100;
    private static final Pattern LINK =
            Pattern.compile("http://[^\"<\\s]+(/[a-z]{2}/(?:placement|plan|project)/[A-Za-z0-9_-]+)");

    private final House house;
    private @Nullable Browser operator;

    @Inject
    Letterbox(House house) {
        this.house = house;
    }

    /** The letters to an address, the newest first. */
    public List<String> to(String address) {
        return to(address, MOST);
    }

    /** The letters to an address among the last so many to anybody, the newest first. */
    public List<String> to(String address, int last) {
        return Arrays.stream(page(last).split("<article"))
                .filter(letter -> letter.contains(address))
                .toList();
    }

    /** The path of the link in the newest letter to an address. */
    public String link(String address) {
        String letter = to(address).getFirst();
        Matcher link = LINK.matcher(letter);
        if (!link.find()) {
            throw new AssertionError("no link in " + letter);
        }
        return link.group(1);
    }

    private String page(int last) {
        String page = last == MOST ? MAIL : MAIL + "?last=" + last;
        if (operator == null) {
            operator = house.operator();
        }
        return operator.open(page).body();
    }
}
