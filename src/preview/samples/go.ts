import { address, headerLines } from "./call";

/** Within backticks nothing has a meaning but a backtick, which JSON can write otherwise. */
export function go(json: string): string {
  return `package main

import (
	"fmt"
	"io"
	"net/http"
	"strings"
)

func main() {
	contact := \`${json.replaceAll("`", "\\u0060")}\`

	request, err := http.NewRequest("POST", "${address}", strings.NewReader(contact))
	if err != nil {
		panic(err)
	}
${headerLines((name, value) => `\trequest.Header.Set("${name}", "${value}")`)}

	response, err := http.DefaultClient.Do(request)
	if err != nil {
		panic(err)
	}
	defer response.Body.Close()
	answer, err := io.ReadAll(response.Body)
	if err != nil {
		panic(err)
	}
	fmt.Println(response.StatusCode, string(answer))
}
`;
}
