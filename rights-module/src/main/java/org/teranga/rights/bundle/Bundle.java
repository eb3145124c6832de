package org.teranga.rights.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The files of a zip that somebody sent, as texts. Nothing of it is ever written to a disk; a name that is not one of those of a bundle,
 * letters that are no UTF-8, and what grows beyond any set of pages are refused while it is read.
 *
 * @param files path without a leading {@code shelf/} to what it says
 */
record Bundle(Map<String, String> files) {
    private static final int MOST_FILES = 3_000;
    private static final int LARGEST_FILE = 512 << 10;
    private static final long LARGEST = 32L << 20;

    Bundle {
        files = Map.copyOf(files);
    }

    static Bundle read(InputStream sent) throws BundleRefused {
        Map<String, String> files = new TreeMap<>();
        long total = 0;
        int count = 0;
        try (ZipInputStream zip = new ZipInputStream(sent, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (++count > MOST_FILES) {
                    throw new BundleRefused("bundle.fault.many", MOST_FILES);
                }
                String name = entry.getName();
                if (BundlePaths.FOLDER.matcher(name).matches()) {
                    continue;
                }
                if (!BundlePaths.KNOWN.matcher(name).matches()) {
                    throw new BundleRefused("bundle.fault.name", shown(name));
                }
                byte[] bytes = zip.readNBytes(LARGEST_FILE + 1);
                total += bytes.length;
                if (bytes.length > LARGEST_FILE || total > LARGEST) {
                    throw new BundleRefused("bundle.fault.large", shown(name));
                }
                if (files.put(name.replaceFirst("^shelf/", ""), text(name, bytes)) != null) {
                    throw new BundleRefused("bundle.fault.twice", shown(name));
                }
            }
        } catch (IOException | IllegalArgumentException broken) {
            throw new BundleRefused("bundle.fault.zip");
        }
        if (files.isEmpty()) {
            throw new BundleRefused("bundle.fault.zip");
        }
        return new Bundle(files);
    }

    private static String text(String name, byte[] bytes) throws BundleRefused {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            if (text.indexOf('\0') >= 0) {
                throw new BundleRefused("bundle.fault.letters", shown(name));
            }
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException otherLetters) {
            throw new BundleRefused("bundle.fault.letters", shown(name));
        }
    }

    private static String shown(String name) {
        String bare = name.replaceAll("\\p{Cntrl}", "?");
        return bare.length() > 80 ? bare.substring(0, 80) + "…" : bare;
    }
}
