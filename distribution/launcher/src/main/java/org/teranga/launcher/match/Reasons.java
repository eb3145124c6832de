package org.teranga.launcher.match;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;

/** Why a file cannot be read or written, in words. */
final class Reasons {
    private Reasons() {}

    static String of(IOException failure) {
        return switch (failure) {
            case NoSuchFileException missing -> "there is no such file or folder";
            case AccessDeniedException denied -> "it may not be opened by you";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> String.valueOf(failure.getMessage());
        };
    }
}
