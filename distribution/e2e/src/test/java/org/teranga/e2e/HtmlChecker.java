package org.teranga.e2e;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The W3C's checker (Nu) on pages as the server sent them; its schemas are read once, which takes a second or two. */
final class HtmlChecker {
    private static final String SCHEMA = "http://s.validator.nu/html5-rdfalite.rnc";
    private static final SimpleDocumentValidator VALIDATOR = new SimpleDocumentValidator(true, false, false);
    private static final Faults FAULTS = new Faults();
    private static final Set<Integer> SOUND = new HashSet<>();

    static {
        try {
            System.setProperty("nu.validator.datatype.warn", "false");
            VALIDATOR.setUpMainSchema(SCHEMA, FAULTS);
            VALIDATOR.setUpValidatorAndParsers(FAULTS, true, false);
        } catch (Exception failure) {
            throw new ExceptionInInitializerError(failure);
        }
    }

    private HtmlChecker() {}

    /** What is wrong with a page, with lines; empty where nothing is. The same bytes are looked at once. */
    static synchronized List<String> faults(byte[] page) {
        int hash = Arrays.hashCode(page);
        if (SOUND.contains(hash)) {
            return List.of();
        }
        FAULTS.told.clear();
        InputSource source = new InputSource(new ByteArrayInputStream(page));
        source.setEncoding(StandardCharsets.UTF_8.name());
        try {
            VALIDATOR.checkHtmlInputSource(source);
        } catch (IOException | SAXException failure) {
            FAULTS.told.add(failure.toString());
        }
        if (FAULTS.told.isEmpty()) {
            SOUND.add(hash);
        }
        return List.copyOf(FAULTS.told);
    }

    private static final class Faults implements ErrorHandler {
        private final List<String> told = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {}

        @Override
        public void error(SAXParseException error) {
            told.add("line " + error.getLineNumber() + ": " + error.getMessage());
        }

        @Override
        public void fatalError(SAXParseException error) {
            error(error);
        }
    }
}
