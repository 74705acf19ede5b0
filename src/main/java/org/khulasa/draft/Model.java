package org.khulasa.draft;

/** Answers prompts. Thread-safe: several are asked at once. */
@FunctionalInterface
interface Model {
    /** Asks once. */
    Answer ask(Prompt prompt) throws NoAnswerException, InterruptedException;

    /** The text, and the tokens as the endpoint counts them; 0 where it does not. */
    record Answer(String text, int tokensIn, int tokensOut) {}
}
